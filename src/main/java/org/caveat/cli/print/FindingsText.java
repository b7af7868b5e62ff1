package org.caveat.cli.print;

import org.caveat.check.Finding;
import org.caveat.check.rule.Severity;
import org.caveat.cli.console.Console;
import org.caveat.text.Messages;

/** What a check found, as text: what it is, and what to do. */
public final class FindingsText {
    private static final int LABEL = 10;

    private final Console console;
    private final Messages messages;

    public FindingsText(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /** Prints the findings in so many photographs. */
    public void print(Findings findings, int photographs) {
        print(findings);
        console.line(messages.get(
                "cli.check-summary",
                photographs,
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE)));
    }

    /** Prints the findings in a bag of so many files. */
    public void printOfBag(Findings findings, int files) {
        print(findings);
        console.line(messages.get(
                "cli.check-bag-summary",
                files,
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE),
                findings.count(Severity.ERROR) == 0 ? "valid" : "not"));
    }

    private void print(Findings findings) {
        Paragraphs text = new Paragraphs(console);
        for (Finding finding : findings.all()) {
            text.labelled(0, LABEL, severity(finding.severity()), finding.rule());
            text.text(LABEL, finding.message());
            text.text(LABEL, finding.remedy());
            text.blank();
        }
    }

    private String severity(Severity severity) {
        return messages.get("cli.check-" + severity.key());
    }
}
