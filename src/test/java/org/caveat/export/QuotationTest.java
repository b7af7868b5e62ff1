package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.photograph;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private static final Messages WORDS = Messages.english();

    @Test
    void theLeadCaveatStandsFirstAndEveryOtherWithItsSourcesInBothForms() {
        Statement after = caveat(1, Kind.AFTER, "The <tower> burned.")
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE))
                .with(
                        StatementFields.EVIDENCE,
                        List.of(
                                Evidence.of(Stance.ASSERTS, Source.of("A. Marin, Fires, 1990")),
                                Evidence.of(Stance.DISPUTES, Source.of("B. Lang, No Fires"))));
        Statement lead = caveat(2, Kind.MAKING, "It was posed.").with(StatementFields.LEAD, true);
        Statement german = caption(3, "A tower.")
                .with(StatementFields.BODY, List.of(Body.of("en", "A tower."), Body.of("he", "מגדל")));

        Quotation quoted = quotation(photograph("a.jpg", german, after, lead)).orElseThrow();

        assertThat(quoted.text().lines())
                .containsSubsequence(
                        "A tower.",
                        "Caveats",
                        "• Read this first, How it was made: It was posed. [certainty not stated; no source]")
                .anyMatch(line -> line.startsWith("• After the instant, Disputed: The <tower> burned. [")
                        && line.contains("A. Marin, Fires, 1990")
                        && line.contains("B. Lang, No Fires"));
        assertThat(quoted.html())
                .contains(
                        "The &lt;tower&gt; burned.",
                        "A. Marin, Fires, 1990",
                        "It was posed.",
                        "<span lang=\"he\" dir=\"rtl\">");
    }

    @Test
    void whatIsPrivateOrWithdrawnIsNotQuotedAndADraftIsMarkedAsOne() {
        Statement secret = caveat(1, Kind.AFTER, "Secret.").with(StatementFields.PRIVATE, true);
        Statement gone = caveat(2, Kind.AFTER, "Wrong.").with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN));
        Statement draft = caveat(3, Kind.AFTER, "Perhaps.").with(StatementFields.STATUS, Optional.empty());

        String text = quotation(photograph("a.jpg", secret, gone, draft))
                .orElseThrow()
                .text();

        assertThat(text).contains("After the instant, draft: Perhaps.").doesNotContain("Secret", "Wrong");
    }

    @Test
    void nothingIsQuotedOfWhatCannotBeRead() {
        assertThat(quotation(Given.locked("a.jpg"))).isEmpty();
    }

    private static Optional<Quotation> quotation(Holding holding) {
        return Quotation.of(collection(holding), holding, WORDS);
    }
}
