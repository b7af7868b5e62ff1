package org.caveat.export.bag;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list of files with their digests (RFC 8493, 2.1.3). */
final class Manifest {
    private final SortedMap<String, String> digests = new TreeMap<>();
    private long bytes;

    void add(String path, String digest, long size) {
        if (digests.put(path, digest) == null) {
            bytes += size;
        }
    }

    boolean holds(String path) {
        return digests.containsKey(path);
    }

    /** Of all files. */
    long bytes() {
        return bytes;
    }

    int files() {
        return digests.size();
    }

    /** As it is written: a line a file, in the order of their paths. */
    void to(Appendable out) throws IOException {
        for (var file : digests.entrySet()) {
            out.append(file.getValue())
                    .append("  ")
                    .append(encoded(file.getKey()))
                    .append('\n');
        }
    }

    /** Line ends and the sign that marks them are the only characters that are encoded (RFC 8493, 2.1.3). */
    static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
