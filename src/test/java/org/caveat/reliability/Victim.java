package org.caveat.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, which is killed, and what it printed until then. */
final class Victim implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new ArrayList<>();

    private Victim(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts a program of the tests.
     *
     * @param before what starts it, if it is not started as it is
     */
    static Victim of(List<String> before, Class<?> program, Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djavafx.animation.pulse=240",
                "-Dprism.order=sw",
                "-Dprism.text=t2k",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Djava.awt.headless=true",
                "-Dheadless.geometry=1600x1000",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        return new Victim(builder.redirectErrorStream(true).start());
    }

    /** Waits until it prints a line of a kind. */
    void awaitLine(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                return;
            }
        }
        throw new AssertionError("it ended by itself:\n" + String.join("\n", lines));
    }

    /** Takes what it has printed by now: one that nobody listens to stops in the middle of a word. */
    void hear() throws IOException {
        while (out.ready()) {
            String line = out.readLine();
            if (line != null) {
                lines.add(line);
            }
        }
    }

    /** Whether it lives on for so long. */
    boolean livesFor(long milliseconds) throws InterruptedException {
        return !process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Kills it, as nothing can catch. Gives back the lines that it printed. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // the process itself would close what is not yet read
        process.waitFor();
        out.lines().forEach(lines::add);
        return lines;
    }

    int await() throws IOException, InterruptedException {
        out.lines().forEach(lines::add);
        return process.waitFor();
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            kill();
        }
        out.close();
    }
}
