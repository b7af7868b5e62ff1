package org.caveat.cli.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caveat.export.Contents;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.FormatReport;
import org.caveat.export.LeftOut;
import org.caveat.export.ReportWords;
import org.caveat.text.Messages;

/** The report of an export, in a few lines: what each format holds, and what was left out by choice, by photograph. */
public final class ExportSummary {
    /** More are told in the report's file alone. */
    private static final int PHOTOGRAPHS_NAMED = 20;

    private final ExportReport report;
    private final Messages messages;
    private final ReportWords words;

    public ExportSummary(ExportReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.words = new ReportWords(messages);
    }

    /** The lines; what failed is not among them. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        report.formats().forEach(format -> lines.add(line(format)));
        Map<String, Map<LeftOut.Why, Integer>> leftOut = byChoice();
        leftOut.entrySet().stream()
                .limit(PHOTOGRAPHS_NAMED)
                .forEach(entry ->
                        lines.add(messages.get("cli.exported-left-out", entry.getKey(), counts(entry.getValue()))));
        int more = leftOut.size() - PHOTOGRAPHS_NAMED;
        if (more > 0) {
            lines.add(messages.get("cli.exported-left-out-more", more));
        }
        lines.add(messages.get(
                "cli.exported-report",
                report.target().resolve(ExportPlan.REPORT).toString()));
        return lines;
    }

    private String line(FormatReport format) {
        Contents contents = format.contents();
        return messages.get(
                "cli.exported-format",
                format.format(),
                contents.photographs(),
                contents.caveats(),
                format.files().size(),
                format.unchanged(),
                seconds(format.took()));
    }

    /** In their order, how many statements of each photograph for each reason. */
    private Map<String, Map<LeftOut.Why, Integer>> byChoice() {
        Map<String, Map<LeftOut.Why, Integer>> photographs = new LinkedHashMap<>();
        report.leftOut().stream().filter(one -> !one.isFailure()).forEach(one -> photographs
                .computeIfAbsent(one.file(), file -> new TreeMap<>())
                .merge(one.why(), 1, Integer::sum));
        return photographs;
    }

    private String counts(Map<LeftOut.Why, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> words.counted(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** In seconds, to a tenth. */
    private static String seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis())
                .movePointLeft(3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
