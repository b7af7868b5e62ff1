package org.caveat.ui.inspector.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.edit.PartFiles;
import org.caveat.edit.Step;
import org.caveat.metadata.Digitisation;
import org.caveat.metadata.Entry;
import org.caveat.metadata.FileFacts;
import org.caveat.text.Folding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Shortened;
import org.caveat.ui.fx.Editing;

/** What the file of the photograph in front says of itself, as far as it matches what is searched, and what takes it over. */
public final class FileModel {
    private final Editing editing;
    private final Typed typed;
    private final Messages messages;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<FileRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper partable = new ReadOnlyBooleanWrapper(false);
    private Optional<Holding> photograph = Optional.empty();
    /** All that its file says; empty until that is read. */
    private Optional<FileFacts> whole = Optional.empty();

    private long asked;

    /** What is being typed of the photograph. */
    public interface Typed {
        /** Says what is typed and not yet said. */
        void flush();

        /** BCP 47: the language that is typed in. */
        String language();
    }

    public FileModel(Editing editing, Typed typed, Messages messages) {
        this.editing = editing;
        this.typed = typed;
        this.messages = messages;
        search.subscribe(this::fill);
    }

    public void show(Optional<Holding> holding) {
        boolean same = holding.map(Holding::facts).equals(photograph.map(Holding::facts))
                && holding.map(Holding::found).equals(photograph.map(Holding::found));
        Optional<Digitisation.Sign> before = sign();
        if (!holding.map(Holding::file).equals(photograph.map(Holding::file))) {
            told.set("");
        }
        photograph = holding;
        partable.set(now().filter(one -> !one.found().others().isEmpty()).isPresent());
        if (!same) {
            whole = Optional.empty();
            long mine = ++asked;
            fill();
            holding.ifPresent(now -> editing.whole(now.facts(), read -> take(read, mine)));
        } else if (!before.equals(sign())) {
            fill();
        }
    }

    private void take(FileFacts read, long mine) {
        if (mine == asked) {
            whole = Optional.of(read);
            fill();
        }
    }

    /** Tells of the same file in the language that is spoken now. */
    public void sayAgain() {
        told.set("");
        fill();
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<List<FileRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What was taken over last, in a sentence; empty where nothing was. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether the thing has other files, which can be parted from it. */
    ReadOnlyBooleanProperty partableProperty() {
        return partable.getReadOnlyProperty();
    }

    /** Parts the other files of the thing: each stands for itself. */
    void part() {
        typed.flush();
        now().ifPresent(thing -> editing.apply(Step.one(
                "edit.part",
                thing.file(),
                new PartFiles(
                        thing.found().others().stream().map(Part::fileName).toList()))));
    }

    /** The fields a value was written for; none, where nothing can be changed. */
    List<Offer> fitting(FileRow.Value row) {
        return offers(row.entry(), Fitting.first(row.entry()));
    }

    /** The other fields that can take it. */
    List<Offer> others(FileRow.Value row) {
        return offers(row.entry(), Fitting.others(row.entry()));
    }

    private List<Offer> offers(Entry entry, List<Use> uses) {
        typed.flush();
        Taking taking = new Taking(entry, typed.language());
        return now().stream()
                .flatMap(holding -> uses.stream()
                        .map(use -> new Offer(
                                use,
                                messages.get(use.key()),
                                taking.value(use),
                                taking.stands(use, holding.state()),
                                taking.standing(use, holding.state()))))
                .toList();
    }

    /** Takes a value over into a field, as one step. */
    void take(FileRow.Value row, Offer offer) {
        typed.flush();
        Taking taking = new Taking(row.entry(), typed.language());
        now().ifPresent(holding -> {
            editing.apply(Step.one(
                    offer.use().key(), holding.file(), taking.edit(offer.use(), holding.state(), editing.hand())));
            told.set(messages.get("inspector.file-taken", offer.field(), Shortened.of(offer.value())));
        });
    }

    /** The photograph as it stands, where something can be said of it. */
    private Optional<Holding> now() {
        return photograph.flatMap(shown -> editing.holding(shown.file())).filter(holding -> holding.closed()
                .isEmpty());
    }

    private Optional<Digitisation.Sign> sign() {
        return photograph.flatMap(
                now -> whole.flatMap(all -> Digitisation.sign(all, now.state().photograph())));
    }

    private void fill() {
        List<FileRow> filled = new ArrayList<>();
        photograph.ifPresent(holding -> {
            holding.facts().unreadable().ifPresent(reason -> filled.add(new FileRow.Problem(reason)));
            whole.stream()
                    .flatMap(all -> all.problems().stream())
                    .forEach(problem -> filled.add(new FileRow.Problem(problem)));
            Optional<Digitisation.Sign> sign = sign();
            sign.ifPresent(tells -> filled.add(new FileRow.Scan(messages.get("inspector.file-scan-"
                    + tells.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
            groups(holding).forEach((group, entries) -> filled.addAll(matching(group, entries, sign.isPresent())));
        });
        rows.set(List.copyOf(filled));
    }

    private Map<String, List<Entry>> groups(Holding holding) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        Stream<Entry> said = whole.stream().flatMap(all -> all.entries().stream());
        Stream.concat(new FileFactRows(messages).of(holding).stream(), said)
                .forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                        .add(entry));
        return groups;
    }

    private List<FileRow> matching(String group, List<Entry> entries, boolean isScan) {
        String wanted = Folding.fold(search.get().strip());
        boolean whole = Folding.fold(group).contains(wanted);
        List<FileRow> found = new ArrayList<>();
        FieldName names = new FieldName(messages);
        for (Entry entry : entries) {
            if (whole
                    || Folding.fold(entry.tag()).contains(wanted)
                    || names.of(entry.tag())
                            .map(Folding::fold)
                            .filter(name -> name.contains(wanted))
                            .isPresent()
                    || Folding.fold(entry.value()).contains(wanted)) {
                found.add(new FileRow.Value(entry, isScan && Digitisation.describes(entry)));
            }
        }
        if (!found.isEmpty()) {
            found.add(0, new FileRow.Group(group));
        }
        return found;
    }
}
