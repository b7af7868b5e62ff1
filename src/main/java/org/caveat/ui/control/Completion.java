package org.caveat.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.search.Vocabulary;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.search.Vocabulary.Use;

/**
 * Offers under a field how what is typed there could go on. The keyboard stays in the field: the arrows go through the list,
 * Enter and the tabulator take what is chosen there, Escape takes the list away and nothing else. Nothing is chosen before
 * an arrow chose it, so that whoever types on keeps what was typed.
 *
 * <p>It lives and dies with its field: {@code Completion.of(field, Completion.used(vocabulary, Sort.PLACE))}.
 *
 * @param <T> what is offered
 */
public final class Completion<T> {
    /** How many are offered at once. */
    public static final int MOST = 8;

    private final TextInputControl field;
    private final Offering<T> offering;
    private final CompletionList<T> list;
    private final Set<String> typedHere = new HashSet<>();
    private Consumer<T> taken = choice -> {};
    private Stretch stretch = new Stretch(0, 0);
    private boolean taking;

    /** Where what is offered comes from, and how it is written. */
    public interface Offering<T> {

        /** What goes with words that are typed, in the order in which it is offered; called at each letter. */
        List<T> matching(String typed);

        /** What stands in the field once it is taken. */
        String words(T choice);

        /** What stands beside the words in the list; empty where nothing does. */
        default String beside(T choice) {
            return "";
        }

        /** Whether it is offered only because it was typed in this field a moment ago. */
        default boolean isEcho(T choice, Set<String> typed) {
            return false;
        }

        /** Whether each line of the field is something of its own, and only that one is completed in which is typed. */
        default boolean isLineByLine() {
            return false;
        }
    }

    private Completion(TextInputControl field, Offering<T> offering) {
        this.field = field;
        this.offering = offering;
        list = new CompletionList<>(field, offering, this::take);
        field.textProperty().subscribe((was, now) -> typed(was, now));
        field.focusedProperty().subscribe(focused -> {
            typedHere.clear();
            list.hide();
        });
        field.sceneProperty().subscribe(scene -> list.hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Offers in a field what goes with what is typed. */
    public static <T> Completion<T> of(TextInputControl field, Offering<T> offering) {
        return new Completion<>(field, offering);
    }

    /** Offers in a field what the collection uses already. */
    public static Completion<Use> of(TextInputControl field, Vocabulary vocabulary, Sort sort) {
        return new Completion<>(field, used(vocabulary, sort));
    }

    /** What the collection uses already, with the number of uses beside it. */
    public static Offering<Use> used(Vocabulary vocabulary, Sort sort) {
        return new Used(vocabulary, sort);
    }

    /** Calls when something was taken, after its words stand in the field: for what else comes with it. */
    public Completion<T> onTaken(Consumer<T> taker) {
        taken = taker;
        return this;
    }

    /** Whether the list is seen. */
    public boolean isShown() {
        return list.isShown();
    }

    /** What is offered, as it is written. */
    public List<String> offered() {
        return list.offered().stream()
                .map((Function<T, String>) offering::words)
                .toList();
    }

    private void typed(String was, String now) {
        if (!field.isFocused() || taking) {
            return;
        }
        typedHere.add(was.strip());
        stretch = offering.isLineByLine() ? Stretch.lineOfChange(was, now) : new Stretch(0, now.length());
        if (stretch.of(now).isBlank()) {
            list.hide();
        } else {
            offer();
        }
    }

    private void offer() {
        list.show(offering.matching(stretch.of(field.getText())).stream()
                .filter(choice -> !offering.isEcho(choice, typedHere))
                .toList());
    }

    private void pressed(KeyEvent event) {
        if ((event.isControlDown() && event.getCode() != KeyCode.TAB) || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> down(event);
            case UP -> consumeIf(list.isShown() && list.move(-1), event);
            case ENTER -> {
                consumeIf(takeChosen(), event);
                list.hide();
            }
            case TAB -> {
                takeChosen(); // and the keyboard goes on to the next field
                list.hide();
            }
            case ESCAPE -> consumeIf(list.hide(), event);
            default -> {}
        }
    }

    private void down(KeyEvent event) {
        if (list.isShown()) {
            consumeIf(list.move(1), event);
        } else if (field instanceof TextField) {
            stretch = new Stretch(0, field.getLength());
            offer();
            consumeIf(list.isShown(), event);
        }
    }

    private static void consumeIf(boolean isDone, KeyEvent event) {
        if (isDone) {
            event.consume();
        }
    }

    private boolean takeChosen() {
        boolean isChosen = list.isShown() && list.chosen().isPresent();
        if (isChosen) {
            list.chosen().ifPresent(this::take);
        }
        return isChosen;
    }

    private void take(T choice) {
        taking = true;
        String words = offering.words(choice);
        field.replaceText(stretch.start(), stretch.end(), words);
        field.positionCaret(stretch.start() + words.length());
        taking = false;
        list.hide();
        taken.accept(choice);
    }

    private record Used(Vocabulary vocabulary, Sort sort) implements Offering<Use> {
        @Override
        public List<Use> matching(String typed) {
            return vocabulary.completing(sort, typed, MOST);
        }

        @Override
        public String words(Use choice) {
            return choice.words();
        }

        @Override
        public String beside(Use choice) {
            return String.valueOf(choice.count());
        }

        /** The field's own words count among those that are used until they are read again without them. */
        @Override
        public boolean isEcho(Use choice, Set<String> typed) {
            return choice.count() == 1 && typed.contains(choice.words());
        }
    }
}
