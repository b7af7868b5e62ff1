package org.caveat.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.ObjectName;

/** What the heap holds, class by class, after a collection. */
final class HeapHistogram {
    private static final Path FOLDER = Path.of(System.getProperty("project.root", "."), "target", "bench");

    private HeapHistogram() {}

    /**
     * Writes it to {@code target/bench}.
     *
     * @param name of the file
     */
    static void write(String name) throws Exception {
        Object told = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), told.toString());
    }
}
