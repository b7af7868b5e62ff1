package org.caveat.wild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Fuzzes every target for so many seconds, two at a time, on what the processors have to spare. A process of its own, so
 * that it goes on while other tests run; {@link Fuzzing} starts it and waits for it.
 */
public final class FuzzingRun {
    private static final int AT_ONCE = 2;
    /** What is watched for ways not gone yet: ours, and the readers that see the bytes of a file first. */
    private static final String WATCHED = "org.caveat.**:com.drew.**:com.adobe.**";

    private final String seconds;
    private final Deque<Target> left = new ArrayDeque<>(Arrays.asList(Target.values()));
    private final Map<Target, Process> running = new EnumMap<>(Target.class);

    private FuzzingRun(String seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        new FuzzingRun(arguments[0]).all();
    }

    private void all() throws Exception {
        while (!left.isEmpty() || !running.isEmpty()) {
            while (running.size() < AT_ONCE && !left.isEmpty()) {
                Target target = left.remove();
                running.put(target, start(target));
            }
            CompletableFuture.anyOf(
                            running.values().stream().map(Process::onExit).toArray(CompletableFuture[]::new))
                    .get();
            end();
        }
    }

    private void end() throws IOException {
        for (Map.Entry<Target, Process> each : Map.copyOf(running).entrySet()) {
            if (!each.getValue().isAlive()) {
                Files.writeString(
                        Fuzzing.exit(each.getKey()),
                        String.valueOf(each.getValue().exitValue()));
                running.remove(each.getKey());
            }
        }
    }

    private Process start(Target target) throws IOException {
        Path folder = Fuzzing.folder(target);
        Path grown = Files.createDirectories(folder.resolve("corpus"));
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss2m"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dproject.root=" + Target.ROOT));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.addAll(options(target, folder));
        command.add(grown.toString());
        command.add(target.seeds().toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Fuzzing.log(target).toFile())
                .start();
    }

    private List<String> options(Target target, Path folder) {
        List<String> options = new ArrayList<>(List.of(
                "--target_class=" + target.type(),
                "--instrumentation_includes=" + WATCHED,
                "--custom_hook_includes=" + WATCHED,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                "-timeout=300",
                "-rss_limit_mb=2048",
                "-max_len=" + target.longest(),
                "-seed=1",
                "-print_final_stats=1"));
        target.dictionary().ifPresent(dictionary -> options.add("-dict=" + dictionary));
        return options;
    }
}
