package org.caveat.ui.lighttable;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.collection.SizeChange;
import org.caveat.edit.Hand;
import org.caveat.edit.KeepRegions;
import org.caveat.edit.PictureFacts;
import org.caveat.edit.ScaleRegions;
import org.caveat.edit.Step;
import org.caveat.metadata.Header;
import org.caveat.text.Messages;

/**
 * That another file stands in the place of a photograph, and what can be done about it. Until somebody decides, nothing is
 * changed, and what was drawn on the former picture is seen as it was drawn.
 *
 * @param photograph its holding
 * @param change how the file differs from the one that its sidecar speaks of
 */
public record OtherSize(Holding photograph, SizeChange change) {

    /** Empty where the file is the one that the sidecar speaks of, as far as sizes tell, or where it cannot be read. */
    public static Optional<OtherSize> of(Holding photograph) {
        return photograph.facts().unreadable().isPresent()
                ? Optional.empty()
                : SizeChange.of(photograph).map(change -> new OtherSize(photograph, change));
    }

    /** Whether what is drawn now would be measured on another picture than what is there: nothing can be until it is decided. */
    public static boolean forbidsDrawing(Optional<Holding> photograph) {
        return photograph
                .flatMap(OtherSize::of)
                .filter(other -> other.change instanceof SizeChange.Pixels)
                .isPresent();
    }

    boolean canBeDecided() {
        return photograph.closed().isEmpty();
    }

    /** Whether what was drawn can be scaled: something was, and the new picture has the proportions of the former one. */
    boolean canScale() {
        return change instanceof SizeChange.Pixels pixels
                && pixels.keepsProportions()
                && photograph.state().isDrawnOn();
    }

    String sentence(Messages messages) {
        if (change instanceof SizeChange.Pixels pixels) {
            String key = !photograph.state().isDrawnOn()
                    ? "lighttable.other-size"
                    : pixels.keepsProportions() ? "lighttable.other-size-drawn" : "lighttable.other-proportions-drawn";
            return messages.get(key, pixels.width(), pixels.height(), pixels.saidWidth(), pixels.saidHeight());
        }
        SizeChange.Bytes bytes = (SizeChange.Bytes) change;
        return messages.get("lighttable.other-file", bytes.now(), bytes.said());
    }

    /** Scales all that was drawn. */
    Step scale(Hand by) {
        return Step.one("lighttable.scale-regions", photograph.file(), new ScaleRegions(facts(), by));
    }

    /** Takes the new picture for what everything that is said is about. */
    Step keep() {
        return Step.one("lighttable.keep-regions", photograph.file(), new KeepRegions(facts()));
    }

    private PictureFacts facts() {
        Header header = photograph.facts().header();
        return new PictureFacts(header.bytes(), header.width(), header.height(), header.orientation());
    }
}
