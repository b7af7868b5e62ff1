package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.Several;
import org.caveat.edit.caption.CaptionField;
import org.caveat.edit.caption.CaptionSaid;
import org.caveat.edit.caption.Tongue;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Taken;
import org.caveat.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caveat caption}: says what is seen, when and where, and who is shown. */
@Command(name = "caption")
final class CaptionCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "PHOTO", descriptionKey = "help.photographs")
    private List<String> photographs = List.of();

    @Mixin
    private CaptionOptions options = new CaptionOptions();

    CaptionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (options.language.isPresent()) {
            Given.at(desk).texts().language(options.language.get());
        }
        CaptionWishes wishes = CaptionWishes.of(options, desk);
        Hand hand = desk.hand();
        CaptionRevision revision = new CaptionRevision(desk, hand);
        edits(revision, wishes, new Tongue(options.language, CollectionDescription.NONE.language()));
        return new Changes(desk, hand).make(photographs, (photograph, collection) -> {
            Tongue tongue = new Tongue(options.language, collection.language());
            Several edit = edits(revision, wishes, tongue);
            check(wishes, photograph, edit, tongue);
            return Change.of(edit);
        });
    }

    private static Several edits(CaptionRevision revision, CaptionWishes wishes, Tongue tongue) throws Refusal {
        List<Edit> edits = new ArrayList<>();
        for (CaptionField field : wishes.cleared()) {
            edits.add(revision.clearing(field, tongue.named()));
        }
        for (Map.Entry<CaptionField, List<String>> wish : wishes.set().entrySet()) {
            edits.add(revision.saying(wish.getKey(), wish.getValue(), Listing.REPLACES, tongue));
        }
        for (Map.Entry<CaptionField, List<String>> wish : wishes.added().entrySet()) {
            edits.add(revision.saying(wish.getKey(), wish.getValue(), Listing.ADDS, tongue));
        }
        return new Several(edits);
    }

    /** Refuses what would say something over again, or of nothing; and asks for the basis of an uncertain date. */
    private void check(CaptionWishes wishes, Holding photograph, Several edit, Tongue tongue) throws Refusal {
        AnnotatedPhotograph before = photograph.state();
        AnnotatedPhotograph after = edit.applyTo(before).state();
        for (CaptionField field : wishes.added().keySet()) {
            if (!field.isList()
                    && new CaptionSaid(before).of(field, tongue)
                    && !wishes.cleared().contains(field)) {
                throw desk.wrongUsage("cli.already-said", photograph.file(), field.key());
            }
        }
        for (CaptionField field : List.of(CaptionField.INSTANT_BASIS, CaptionField.TITLE_ORIGIN)) {
            boolean asked = wishes.set().containsKey(field) || wishes.added().containsKey(field);
            if (asked && !new CaptionSaid(after).of(field, tongue)) {
                throw desk.wrongUsage("cli." + field.key() + "-of-nothing", photograph.file());
            }
        }
        if (isUnfounded(after)
                && !after.photograph().taken().equals(before.photograph().taken())) {
            desk.console().tell(desk.say("cli.basis-wanted", photograph.file()));
        }
    }

    private static boolean isUnfounded(AnnotatedPhotograph state) {
        Optional<Taken> taken =
                state.photograph().taken().filter(date -> date.basis().isEmpty());
        return taken.flatMap(Taken::date).filter(Edtf::isUncertain).isPresent();
    }
}
