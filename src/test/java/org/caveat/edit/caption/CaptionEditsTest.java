package org.caveat.edit.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.caveat.edit.Applied;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.SomeEdits;
import org.caveat.model.AnnotatedPhotograph;

/** What holds of every field of the caption, whatever is said of a photograph. */
@Domain(SomeEdits.class)
@Domain(DomainContext.Global.class)
class CaptionEditsTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final Tongue ENGLISH = Tongue.of("en");
    private static final CaptionEdits EDITS = new CaptionEdits(HAND);

    @Property
    void sayingIsUndoneToTheLetter(@ForAll AnnotatedPhotograph before, @ForAll CaptionField field) {
        isUndone(EDITS.saying(field, List.of(value(field)), Listing.REPLACES, ENGLISH), before);
    }

    @Property
    void clearingIsUndoneToTheLetter(@ForAll AnnotatedPhotograph before, @ForAll CaptionField field) {
        isUndone(EDITS.clearing(field, Optional.empty()), before);
    }

    @Property
    void whatWasClearedSaysNothing(@ForAll AnnotatedPhotograph before, @ForAll CaptionField field) {
        AnnotatedPhotograph after =
                EDITS.clearing(field, Optional.empty()).applyTo(before).state();

        assertThat(new CaptionSaid(after).words(field, ENGLISH)).isEmpty();
    }

    @Property
    void whatWasSetIsSaidAndNothingElse(@ForAll AnnotatedPhotograph before, @ForAll CaptionField field) {
        AnnotatedPhotograph after = EDITS.saying(field, List.of(value(field)), Listing.REPLACES, ENGLISH)
                .applyTo(before)
                .state();

        assertThat(new CaptionSaid(after).words(field, ENGLISH)).allMatch(value(field)::equals);
        if (field != CaptionField.INSTANT_BASIS && field != CaptionField.TITLE_ORIGIN) {
            assertThat(new CaptionSaid(after).of(field, ENGLISH)).isTrue();
        }
    }

    @Property
    void addingToATextTwiceIsAddingOnce(@ForAll AnnotatedPhotograph before, @ForAll CaptionField field) {
        AppendWords words = new AppendWords(field.isText() ? field : CaptionField.ALT, ENGLISH, "; ", "and more", HAND);
        AnnotatedPhotograph once = words.applyTo(before).state();

        assertThat(words.applyTo(once).state()).isEqualTo(once);
        isUndone(words, before);
    }

    @Property
    void whatStoodBeforeWhatIsAddedStands(@ForAll AnnotatedPhotograph before) {
        AppendWords words = new AppendWords(CaptionField.DESCRIPTION, ENGLISH, "; ", "and more", HAND);
        List<String> stood = new CaptionSaid(before).words(CaptionField.DESCRIPTION, ENGLISH);

        List<String> after = new CaptionSaid(words.applyTo(before).state()).words(CaptionField.DESCRIPTION, ENGLISH);

        assertThat(after.get(0)).startsWith(stood.isEmpty() ? "" : stood.get(0)).endsWith("and more");
    }

    private static void isUndone(Edit edit, AnnotatedPhotograph before) {
        Applied done = edit.applyTo(before);
        assertThat(done.inverse().applyTo(done.state()).state()).isEqualTo(before);
        assertThat(done.state().photograph().said().foreign().json("x:note"))
                .isEqualTo(before.photograph().said().foreign().json("x:note"));
    }

    private static String value(CaptionField field) {
        return switch (field) {
            case INSTANT -> "1945-04~";
            case IDENTIFIER -> "accession=1945.12";
            case TITLE_ORIGIN -> "devised";
            default -> "Said anew";
        };
    }
}
