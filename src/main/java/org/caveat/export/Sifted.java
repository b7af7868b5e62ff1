package org.caveat.export;

import java.util.Optional;
import org.caveat.work.Progress;

/** What each format of an export carries. It is sifted once for those that are published, and once for those that are kept. */
final class Sifted {
    private final ExportPlan plan;
    private final Progress progress;
    private Optional<Publishing> published = Optional.empty();
    private Optional<Publishing> kept = Optional.empty();

    Sifted(ExportPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /** What a format carries. */
    Publishing of(ExportFormat format) {
        return format.isKept() ? kept() : published();
    }

    private Publishing published() {
        Publishing all = published.orElseGet(() -> Sifting.of(plan, progress));
        published = Optional.of(all);
        return all;
    }

    private Publishing kept() {
        Publishing all = kept.orElseGet(() -> Keeping.of(plan, progress));
        kept = Optional.of(all);
        return all;
    }
}
