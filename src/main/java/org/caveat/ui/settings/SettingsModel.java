package org.caveat.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.cache.Cache;
import org.caveat.model.Orcid;
import org.caveat.settings.Settings;
import org.caveat.settings.Signature;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** What is chosen, and what can be chosen instead. Each choice holds at once, and is remembered. */
public final class SettingsModel {
    /** How much room can be given to what can be made again, in millions of bytes. */
    static final List<Integer> MEGABYTES = List.of(250, 500, 1000, 2000, 4000, 8000, 16_000);

    private static final long MILLION = 1_000_000;
    private static final String ORCID_IN_FORM = "(?:.*/)?[\\d\\s-]{15,}[\\dXx]/?";

    private final Chosen chosen;
    private final Behind behind;
    private final ReadOnlyObjectWrapper<Optional<Long>> held = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is chosen now, and who carries out what is chosen instead. */
    public interface Chosen {
        Settings now();

        /** Chooses something else. */
        void choose(UnaryOperator<Settings> change);

        /** The name with which is signed now; not only the settings say that. */
        String signing();
    }

    /**
     * Who works behind.
     *
     * @param toolkit the toolkit's thread
     */
    public record Behind(Cache cache, Work work, Executor toolkit) {}

    /** What is wrong with what was typed as an ORCID. */
    public enum Fault {
        NONE,
        FORM,
        CHECK_DIGIT
    }

    public SettingsModel(Chosen chosen, Behind behind) {
        this.chosen = chosen;
        this.behind = behind;
    }

    Settings now() {
        return chosen.now();
    }

    String signing() {
        return chosen.signing();
    }

    void sign(String name) {
        sign(now().signature().by(name));
    }

    /** Takes an ORCID, or none where nothing is typed; what is not one is not taken. */
    Fault identify(String typed) {
        Optional<Orcid> orcid = Orcid.of(typed);
        if (orcid.isEmpty() && !typed.isBlank()) {
            return typed.strip().matches(ORCID_IN_FORM) && digits(typed) == 16 ? Fault.CHECK_DIGIT : Fault.FORM;
        }
        sign(now().signature().with(orcid));
        return Fault.NONE;
    }

    private static long digits(String typed) {
        String own = typed.strip().replaceAll("^.*/(?=.)", "");
        return own.chars()
                .filter(sign -> Character.isDigit(sign) || Character.toUpperCase(sign) == 'X')
                .count();
    }

    private void sign(Signature signature) {
        if (!signature.equals(now().signature())) {
            chosen.choose(settings -> settings.with(signature));
        }
    }

    /** How much room there can be, the room there is among it. */
    List<Integer> megabytes() {
        return Stream.concat(MEGABYTES.stream(), Stream.of(now().stores().cacheMegabytes()))
                .distinct()
                .sorted()
                .toList();
    }

    void giveRoom(int megabytes) {
        chosen.choose(settings -> settings.with(settings.stores().withCache(megabytes)));
        long bytes = now().stores().cacheBytes();
        withCache(() -> behind.cache().keepWithin(bytes));
    }

    void emptyCache() {
        withCache(behind.cache()::empty);
    }

    /** How much of that is taken, in millions of bytes; empty as long as nobody has looked. */
    ReadOnlyObjectProperty<Optional<Long>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** Looks how much is kept. */
    void look() {
        withCache(() -> {});
    }

    private void withCache(Runnable first) {
        held.set(Optional.empty());
        behind.work()
                .start(Rank.NOW, progress -> {
                    first.run();
                    return behind.cache().heldBytes();
                })
                .result()
                .thenAccept(bytes ->
                        behind.toolkit().execute(() -> held.set(Optional.of((bytes + MILLION - 1) / MILLION))));
    }

    /** The formats with which an export begins: those that were chosen, else the first there is. */
    List<String> begun(List<String> all) {
        List<String> kept = now().exports().usual().formats();
        List<String> known = all.stream().filter(kept::contains).toList();
        return known.isEmpty() ? all.stream().limit(1).toList() : known;
    }

    /** Exports begin with a format from now on, or no longer; where none is left, with the first again. */
    void begin(String format, boolean with, List<String> all) {
        List<String> before = begun(all);
        List<String> formats = all.stream()
                .filter(one -> one.equals(format) ? with : before.contains(one))
                .toList();
        chosen.choose(settings ->
                settings.with(settings.exports().with(settings.exports().usual().as(formats))));
    }

    void choose(UnaryOperator<Settings> change) {
        chosen.choose(change);
    }
}
