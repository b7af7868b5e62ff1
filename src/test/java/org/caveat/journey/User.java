package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.shared.Shared;

/** Whose process it is: ours, or somebody's whom permissions hold for, where tests run as root, who may do everything. */
interface User {

    /** What a command begins with. */
    List<String> command();

    /** The class path as that user can read it. */
    String classPath() throws Exception;

    /** Gives that user a folder with all that is in it. */
    void owns(Path folder) throws Exception;

    /** Whoever runs the tests. */
    static User ours() {
        return new Ours();
    }

    /**
     * One whom permissions hold for.
     *
     * @param temporary where what that user must be able to read can be copied to
     */
    static User whomPermissionsHoldFor(Path temporary) throws Exception {
        boolean isRoot = System.getProperty("user.name").equals("root");
        return isRoot ? new Nobody(temporary, Shared.tool("setpriv"), Shared.tool("chown")) : new Ours();
    }

    /** Whoever runs the tests. */
    record Ours() implements User {
        @Override
        public List<String> command() {
            return List.of();
        }

        @Override
        public String classPath() {
            return System.getProperty("java.class.path");
        }

        @Override
        public void owns(Path folder) {
            // made by us
        }
    }

    /** Nobody in particular. The libraries may lie in the home folder of root, where nobody else can read them. */
    record Nobody(Path temporary, String setpriv, String chown) implements User {
        private static final String NUMBER = "65534";

        @Override
        public List<String> command() {
            return List.of(setpriv, "--reuid=" + NUMBER, "--regid=" + NUMBER, "--clear-groups");
        }

        @Override
        public String classPath() throws IOException {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path libraries = Files.createDirectories(temporary.resolve("libraries"));
            List<String> parts = new ArrayList<>();
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                // an empty one is the folder that the tests run in: the whole project, which is written to meanwhile
                if (!part.isEmpty() && Files.exists(Path.of(part))) {
                    Path to =
                            libraries.resolve(parts.size() + "-" + Path.of(part).getFileName());
                    copy(Path.of(part), to);
                    parts.add(to.toString());
                }
            }
            return String.join(File.pathSeparator, parts);
        }

        private static void copy(Path from, Path to) throws IOException {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString()).normalize();
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        link(file, target);
                    }
                }
            }
        }

        /** A second name takes no room; another file system needs a second file. */
        private static void link(Path file, Path target) throws IOException {
            try {
                Files.createLink(target, file);
            } catch (IOException elsewhere) {
                Files.copy(file, target);
            }
        }

        @Override
        public void owns(Path folder) throws Exception {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
            Process process = new ProcessBuilder(chown, "-R", NUMBER + ":" + NUMBER, folder.toString()).start();
            assertThat(process.waitFor()).isZero();
        }
    }
}
