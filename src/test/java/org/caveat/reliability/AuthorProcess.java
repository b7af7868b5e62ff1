package org.caveat.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An {@link Author} at work in a process of its own. */
final class AuthorProcess implements AutoCloseable {
    private final Path own;
    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    private AuthorProcess(Path own, Process process) {
        this.own = own;
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.input = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** @param own a folder for what the author keeps */
    static AuthorProcess start(SharedFolder folder, String name, Path own, int edits) throws IOException {
        Files.createDirectories(own);
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Author.class.getName(),
                folder.folder().toString(),
                name,
                own.toString(),
                String.valueOf(edits));
        return new AuthorProcess(
                own, java.redirectError(own.resolve("errors").toFile()).start());
    }

    /** Waits until the process has come so far; what went wrong in it is told where it has not. */
    void await(String word) throws IOException {
        String line = output.readLine();
        if (!word.equals(line)) {
            throw new IllegalStateException(line + "\n" + Files.readString(own.resolve("errors")));
        }
    }

    void goOn() throws IOException {
        input.write("\n");
        input.flush();
    }

    List<Uttered> acknowledged() throws IOException {
        return Uttered.read(own.resolve("ledger"));
    }

    String state() throws IOException {
        return Files.readString(own.resolve("state"));
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
