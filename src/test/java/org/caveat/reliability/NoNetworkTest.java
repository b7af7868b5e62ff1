package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program never calls anybody: with every socket forbidden it does all it does, and does not even try. */
class NoNetworkTest {
    /** What a call to anybody needs, or waiting for one. */
    private static final String CALLS = "connect,sendto,sendmsg,sendmmsg,bind,listen";
    /** As the tests of the window run. */
    private static final List<String> HEADLESS = List.of(
            "-Xmx512m",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Djava.awt.headless=true",
            "-Djavafx.animation.pulse=240",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.region=GB");

    @TempDir
    Path temporary;

    @Test
    void everyCommandEveryExportAndTheWindowDoWithoutTheNetwork() throws Exception {
        Path calls = temporary.resolve("calls");
        Path said = temporary.resolve("said");
        Process process = new ProcessBuilder(command(calls, samples()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(said);
        assertThat(lines)
                .filteredOn(line -> line.matches("[a-z]+ [0-9]+ .*"))
                .as(String.join("\n", lines))
                .hasSize(13)
                .allMatch(line -> line.matches("[a-z]+ 0 .*"));
        assertThat(Files.readAllLines(calls))
                .as("calls to anybody: what is looked for, and that it was looked for to the end")
                .noneMatch(NoNetworkTest::leadsOutward)
                .anyMatch(call -> call.contains("exited with 0"));
        Trials.add(
                new Trial(Heading.HOSTILE, "every command, export and the window, all sockets forbidden", 13, 2, 0, 0));
    }

    /** Not to a file of this machine, as the C library asks there for a keeper of names. */
    private static boolean leadsOutward(String call) {
        return call.matches("[0-9]+ +(" + CALLS.replace(',', '|') + ")\\(.*") && !call.contains("AF_UNIX");
    }

    private List<String> command(Path calls, Path folder) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Shared.tool("strace"), "-f", "--seccomp-bpf", "-o", calls.toString()));
        // That Java opens a socket to see whether this machine knows IPv4 and IPv6, and shuts it, calls nobody.
        command.addAll(List.of("-e", "trace=" + CALLS, "-e", "inject=" + CALLS + ":error=EACCES"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(HEADLESS);
        command.add("-Dproject.root=" + System.getProperty("project.root", "."));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), NetworkJourney.class.getName()));
        command.addAll(List.of(
                folder.toString(),
                Files.createDirectory(temporary.resolve("place")).toString()));
        return command;
    }

    private Path samples() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("samples"));
        Path samples = Path.of(System.getProperty("project.root", ".")).resolve("samples");
        for (String name : List.of("beato-boats-nagasaki.jpg", "muybridge-house-cat.jpg")) {
            Files.copy(samples.resolve(name), folder.resolve(name));
            Files.copy(samples.resolve(name + ".caveat.json"), folder.resolve(name + ".caveat.json"));
        }
        return folder;
    }
}
