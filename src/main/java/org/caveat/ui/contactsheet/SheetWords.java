package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.order.Arranged;
import org.caveat.collection.order.Decades;
import org.caveat.collection.order.Heading;
import org.caveat.model.Kind;
import org.caveat.model.Taken;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * The words on the sheet.
 *
 * @param language BCP 47: in which headlines are shown, where there is a choice
 * @param stopped whether somebody stopped the reading of the folder before its end
 */
public record SheetWords(Messages messages, Words words, String language, ObservableValue<Boolean> stopped) {

    /** The words while all is read to the end. */
    public SheetWords(Messages messages, Words words, String language) {
        this(messages, words, language, new SimpleObjectProperty<>(false));
    }

    /** Of a photograph that is not yet read: that it is being read, or that it waits until somebody lets that go on. */
    String unread() {
        return messages.get(stopped.getValue() ? "contactsheet.not-read" : "contactsheet.reading");
    }

    String status(Holding.Status status) {
        return messages.get("contactsheet." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Why a photograph cannot be shown or worked with. */
    String cause(Holding holding) {
        return holding.reason().orElseGet(() -> status(holding.status()));
    }

    /** The same as far as a cell has room for it: why a sidecar cannot be read is told at length elsewhere. */
    String brief(CellFace.Trouble trouble) {
        return trouble.status() == Holding.Status.LOCKED ? messages.get("contactsheet.locked-cause") : trouble.cause();
    }

    /** What to do about it; nothing where the cause says that too. */
    Optional<String> remedy(CellFace.Trouble trouble) {
        boolean isToldShort =
                trouble.status() == Holding.Status.LOCKED || trouble.cause().equals(status(trouble.status()));
        return isToldShort
                ? Optional.of(messages.get("contactsheet." + key(trouble.status()) + "-remedy"))
                : Optional.empty();
    }

    /** The instant as the archive puts it, else in our words. */
    String date(Taken taken) {
        return taken.display().filter(said -> !said.isBlank()).orElseGet(() -> inBrief(taken));
    }

    private String inBrief(Taken taken) {
        return taken.date().map(words::instantInBrief).orElse(taken.edtf());
    }

    /** When it was taken, or that nobody has said that, and after it that there are more files than the one that is seen. */
    SecondLine second(Optional<Taken> taken, Found thing) {
        String date = taken.map(this::date).filter(said -> !said.isBlank()).orElseGet(this::undated);
        if (thing.others().isEmpty()) {
            return SecondLine.of(date);
        }
        boolean isBack = thing.others().size() == 1 && thing.files().stream().anyMatch(thing::isVerso);
        String files = isBack
                ? messages.get("contactsheet.recto-and-verso")
                : messages.get("contactsheet.files", thing.files().size());
        return new SecondLine(messages.get("contactsheet.date-and-files", date, files), date);
    }

    private String undated() {
        return messages.get("contactsheet.undated");
    }

    String notAsked() {
        return messages.get("contactsheet.not-asked");
    }

    String kind(Kind kind) {
        return words.kind(kind);
    }

    String flag(CellFace.Flag flag) {
        return messages.get("contactsheet.flag-" + key(flag));
    }

    String kindCount(KindCount count) {
        return messages.get("contactsheet.kind-count", kind(count.kind()), count.count());
    }

    /** What the photographs of a group have in common. */
    String heading(Heading heading) {
        if (heading instanceof Heading.OfFolder folder) {
            return folder.path().isEmpty() ? messages.get("contactsheet.group-folder-itself") : folder.path();
        }
        if (heading instanceof Heading.OfDecades of) {
            return decades(of.decades());
        }
        if (heading instanceof Heading.OfKind of) {
            return kind(of.kind());
        }
        if (heading instanceof Heading.Without without) {
            boolean isLeftUnread = without.lack() == Heading.Lack.READING && stopped.getValue();
            return messages.get(
                    isLeftUnread ? "contactsheet.group-not-read" : "contactsheet.group-without-" + key(without.lack()));
        }
        return "";
    }

    /** <i>1940s</i>, or <i>1910s–1920s</i> where the date reaches over several. */
    private String decades(Decades decades) {
        Optional<String> first = decades.first().map(this::decade);
        Optional<String> last = decades.last().map(this::decade);
        if (first.isPresent() && last.isPresent()) {
            return first.equals(last)
                    ? first.get()
                    : messages.get("contactsheet.group-decades", first.get(), last.get());
        }
        return first.map(from -> messages.get("contactsheet.group-decade-on", from))
                .or(() -> last.map(to -> messages.get("contactsheet.group-decade-before", to)))
                .orElse("");
    }

    /** <i>The 1900s</i> are a century to most: the first decade of one is told by its years. */
    private String decade(int number) {
        String key = number % 10 == 0 ? "contactsheet.group-years" : "contactsheet.group-decade";
        return messages.get(key, String.valueOf(number * 10), String.valueOf(number * 10 + 9));
    }

    String inGroup(int count) {
        return messages.get("contactsheet.group-count", count);
    }

    String groupAloud(Arranged.Group group) {
        return messages.get("contactsheet.group-aloud", heading(group.heading()), inGroup(group.count()));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The whole cell in sentences, for who cannot see it. */
    String aloud(CellFace face) {
        List<String> marks = Stream.concat(
                        face.kinds().stream().map(this::kindCount),
                        face.flags().stream().map(this::flag))
                .toList();
        String asked = face.isNotAsked() ? notAsked() : "";
        String second = face.picture() instanceof CellFace.Trouble trouble ? trouble.cause() : face.second();
        return Stream.of(face.title(), second, String.join(", ", marks), asked)
                .filter(words -> !words.isBlank())
                .map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining(". ", "", "."));
    }
}
