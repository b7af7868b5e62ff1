package org.caveat.check.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large the payload is by what the bag says of itself: bytes and files (RFC 8493, 2.2.2). */
final class PayloadOxum {
    /** Its name since 0.96, and before. */
    static final List<String> FILES = List.of("bag-info.txt", "package-info.txt");

    private static final Pattern ELEMENT = Pattern.compile("([^:]*?)[ \\t]*:[ \\t]*(.*)");
    private static final Pattern OXUM = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,18})[ \\t]*");
    private static final String LABEL = "Payload-Oxum";

    private final TagLines tags;
    private final OnDisk disk;
    private final Declaration declaration;
    private final Faults faults;

    PayloadOxum(TagLines tags, OnDisk disk, Declaration declaration, Faults faults) {
        this.tags = tags;
        this.disk = disk;
        this.declaration = declaration;
        this.faults = faults;
    }

    /**
     * Compares what the bag says with what is there.
     *
     * @param isExcused whether files are gone that systems take away by themselves: then it is no error
     */
    void check(String file, boolean isExcused) {
        List<String> said = new ArrayList<>();
        var unused = tags.read(file, (number, line) -> {
            Matcher element = ELEMENT.matcher(line);
            boolean goesOn = line.isBlank() || line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn && element.matches() && element.group(1).equalsIgnoreCase(LABEL)) {
                said.add(element.group(2));
            } else if (!goesOn && !element.matches() && declaration.isStrict()) {
                faults.add(BagRule.TAG_FILE, file, "element", number);
            }
            return true;
        });
        for (String oxum : said) {
            Matcher parts = OXUM.matcher(oxum);
            boolean isRight = parts.matches()
                    && Long.parseLong(parts.group(1)) == disk.payloadBytes()
                    && Long.parseLong(parts.group(2)) == disk.payloadFiles();
            if (!isRight && isExcused) {
                faults.warn(BagRule.OXUM, file, "", oxum, disk.payloadBytes(), disk.payloadFiles());
            } else if (!isRight) {
                faults.add(BagRule.OXUM, file, "", oxum, disk.payloadBytes(), disk.payloadFiles());
            }
        }
    }
}
