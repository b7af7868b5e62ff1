package org.caveat.cli.print;

import java.util.List;
import org.caveat.check.Finding;
import org.caveat.check.rule.Severity;

/** What a check found. */
public record Findings(List<Finding> all) {
    public Findings {
        all = List.copyOf(all);
    }

    long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** As one JSON document. */
    public void write(JsonMembers members) {
        members.number("errors", count(Severity.ERROR))
                .number("warnings", count(Severity.WARNING))
                .number("notes", count(Severity.NOTE))
                .objects("findings", all, Findings::write);
    }

    private static void write(Finding finding, JsonMembers members) {
        members.text("severity", finding.severity().key())
                .text("rule", finding.rule())
                .text("file", finding.file())
                .text("caveat", finding.caveat())
                .text("message", finding.message())
                .text("remedy", finding.remedy());
    }
}
