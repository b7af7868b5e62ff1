package org.caveat.cli.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error. It appears once the work has taken a while, and leaves nothing behind. */
final class ProgressBarOnTerminal implements ShownProgress {
    private static final Duration A_WHILE = Duration.ofMillis(300);
    private static final int COLUMNS = 78;

    private final String what;
    private final PrintStream terminal;
    private final Instant start = Instant.now();
    private Optional<ProgressBar> bar = Optional.empty();

    ProgressBarOnTerminal(String what, PrintStream terminal) {
        this.what = what;
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(long done, long total) {
        if (bar.isEmpty() && Duration.between(start, Instant.now()).compareTo(A_WHILE) < 0) {
            return;
        }
        if (bar.isEmpty()) {
            bar = Optional.of(begin());
        }
        bar.get().maxHint(total <= 0 ? -1 : total).stepTo(done);
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    private ProgressBar begin() {
        return new ProgressBarBuilder()
                .setTaskName(PlainText.line(what))
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
                .clearDisplayOnFinish()
                .build();
    }
}
