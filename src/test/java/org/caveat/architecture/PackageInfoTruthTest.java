package org.caveat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a package says that it may use is what it uses: whoever reads it need not look at the imports. */
class PackageInfoTruthTest {
    private static final Path PROGRAM =
            Path.of(System.getProperty("project.root", ".")).resolve("src/main/java/org/caveat");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?org\\.caveat\\.((?:[a-z]+\\.)*[a-z]+)\\.[A-Z]");
    private static final Pattern NAMED = Pattern.compile("\\{@code ([a-z.]+)}");
    private static final Pattern AS_ANOTHER = Pattern.compile("what \\{@code ([a-z.]+)} may|and what it may use");
    private static final Pattern ALL = Pattern.compile(
            "May use: everything|the rooms below|every room but|every package of|every other room of the window");

    @Test
    void everyPackageOfOursThatAPackageUsesIsNamedThere() throws IOException {
        Set<String> unnamed = new TreeSet<>();
        for (Path info : packages()) {
            String name = name(info.getParent());
            String says = says(name);
            if (ALL.matcher(says).find()) {
                continue;
            }
            Set<String> allowed = allowed(name, says);
            for (String used : used(info.getParent())) {
                boolean isOutside = says.contains("all but {@code cli}") && !used.startsWith("ui.");
                if (!used.equals(name) && !isOutside && allowed.stream().noneMatch(room -> isIn(used, room))) {
                    unnamed.add(name + " uses " + used);
                }
            }
        }
        assertThat(unnamed).isEmpty();
    }

    private static boolean isIn(String used, String room) {
        return used.equals(room) || used.startsWith(room + ".");
    }

    private static Set<String> allowed(String name, String says) throws IOException {
        Set<String> allowed = new HashSet<>();
        NAMED.matcher(says).results().forEach(found -> allowed.add(found.group(1)));
        if (says.contains("own rooms below")) {
            allowed.add(name);
        }
        Matcher other = AS_ANOTHER.matcher(says);
        if (other.find()) {
            String as = Optional.ofNullable(other.group(1)).orElse(name.substring(0, name.lastIndexOf('.')));
            allowed.addAll(allowed(as, says(as)));
        }
        return allowed;
    }

    /** From what it may use to what does not belong there, in one line. */
    private static String says(String name) throws IOException {
        String info = Files.readString(PROGRAM.resolve(name.replace('.', '/')).resolve("package-info.java"));
        String line = info.replaceAll("\\s*\\n \\* ?", " ");
        return line.substring(line.indexOf("May use:"), line.indexOf("Does not"));
    }

    private static Set<String> used(Path folder) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        used.removeIf(name -> name.startsWith("generated"));
        return used;
    }

    private static String name(Path folder) {
        return PROGRAM.relativize(folder).toString().replace(java.io.File.separatorChar, '.');
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            return files.filter(file -> file.endsWith("package-info.java")).toList();
        }
    }
}
