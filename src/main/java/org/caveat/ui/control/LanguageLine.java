package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;

/** The languages in which something is written, a tab each; the one in front is typed in. Another can be added. */
public final class LanguageLine extends VBox {
    private final Messages messages;
    private final UnaryOperator<String> inWords;
    private final Consumer<String> taker;
    private final FlowPane tabs = new FlowPane(4, 4);
    private final VBox lacking = new VBox(2);
    private final Button add;
    private final LanguageField another;
    private Function<String, List<Part>> parts = tag -> List.of();
    private List<String> shown = List.of();

    /**
     * Something that can be said in a language.
     *
     * @param words what it is called within a sentence
     * @param isSaid whether it is said
     */
    public record Part(String words, boolean isSaid) {}

    /**
     * @param label what the line is called
     * @param reader the language of the languages' names
     * @param inWords says in a sentence which other languages there are, from their names
     * @param taker takes the tag that was chosen
     */
    public LanguageLine(String label, Locale reader, UnaryOperator<String> inWords, Consumer<String> taker) {
        super(8);
        this.messages = new Messages(reader);
        this.inWords = inWords;
        this.taker = taker;
        add = Buttons.sign("plus", messages.get("language.add"), this::ask);
        add.getStyleClass().add("language-add");
        another = new LanguageField(messages.get("language.which"), messages, tag -> {});
        another.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        another.field().focusedProperty().subscribe(focused -> {
            if (!focused && another.field().getText().isBlank()) {
                showField(false);
            }
        });
        tabs.setAccessibleRole(AccessibleRole.TAB_PANE);
        tabs.setAccessibleText(label);
        getChildren().addAll(tabs, lacking, another);
        showField(false);
    }

    /** Tells, where there are several languages, which parts are not yet said in one of them. */
    public LanguageLine telling(Function<String, List<Part>> partsIn) {
        parts = partsIn;
        return this;
    }

    /**
     * Shows which language is chosen, and which others there are.
     *
     * @param written the languages in which something is written
     */
    public void show(List<String> written, String chosen) {
        List<String> all = new ArrayList<>(written.stream().distinct().toList());
        if (all.stream().noneMatch(chosen::equalsIgnoreCase)) {
            all.add(chosen);
        }
        if (!all.equals(shown)) {
            boolean hadKeyboard = tabs().stream().anyMatch(Node::isFocused);
            shown = List.copyOf(all);
            tabs.getChildren().setAll(all.stream().map(this::tab).toList());
            tabs.getChildren().add(add);
            tabs().forEach(tab -> tab.show(chosen, parts.apply(tab.tag())));
            if (hadKeyboard) {
                focusFront();
            }
        }
        tabs().forEach(tab -> tab.show(chosen, parts.apply(tab.tag())));
        tellLacking(all);
        String others = all.stream()
                .filter(tag -> !tag.isEmpty() && !tag.equalsIgnoreCase(chosen))
                .map(tag -> Languages.name(tag, messages.locale()))
                .collect(Collectors.joining(", "));
        String also = others.isEmpty() ? "" : inWords.apply(others) + ". " + messages.get("language.arrows");
        tabs().forEach(tab -> tab.setAccessibleHelp(also));
    }

    /** Of one language alone the empty fields themselves say it. */
    private void tellLacking(List<String> all) {
        lacking.getChildren()
                .setAll(all.stream()
                        .filter(tag -> all.size() > 1)
                        .flatMap(tag -> sentence(tag).stream())
                        .map(sentence -> Leftwards.follow(Uncut.line(sentence, "second")))
                        .toList());
        lacking.setVisible(!lacking.getChildren().isEmpty());
        lacking.setManaged(lacking.isVisible());
    }

    private Optional<String> sentence(String tag) {
        String parted = parts.apply(tag).stream()
                .filter(part -> !part.isSaid())
                .map(Part::words)
                .collect(Collectors.joining(", "));
        String told = tag.isEmpty()
                ? messages.get("language.lacking-unnamed", parted)
                : messages.get("language.lacking", Languages.name(tag, messages.locale()), parted);
        return Optional.of(told).filter(said -> !parted.isEmpty());
    }

    /** Puts the keyboard on the tab in front. */
    public void focusFront() {
        tabs().stream().filter(LanguageTab::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    /** Takes the language after the one in front, round at the end, and puts the keyboard on its tab. */
    public void next() {
        List<LanguageTab> all = tabs();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).isSelected()) {
                taker.accept(all.get((at + 1) % all.size()).tag());
                break;
            }
        }
        focusFront();
    }

    /** Lets a language be typed that is to be added. */
    public void ask() {
        another.show(Optional.empty());
        showField(true);
        another.field().requestFocus();
    }

    private List<LanguageTab> tabs() {
        return tabs.getChildren().stream()
                .filter(LanguageTab.class::isInstance)
                .map(LanguageTab.class::cast)
                .toList();
    }

    private LanguageTab tab(String tag) {
        LanguageTab tab = new LanguageTab(tag, messages);
        tab.setOnAction(event -> {
            tab.setSelected(true); // one of them is always in front
            taker.accept(tag);
        });
        tab.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, tag));
        return tab;
    }

    private void step(KeyEvent event, String from) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by == 0) {
            return;
        }
        event.consume();
        int to = shown.indexOf(from) + by;
        if (to >= 0 && to < shown.size()) {
            taker.accept(shown.get(to));
            focusFront();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (another.judge()) {
                another.tag().ifPresent(taker);
                leave();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        another.show(Optional.empty());
        focusFront();
        showField(false);
    }

    private void showField(boolean isShown) {
        another.setVisible(isShown);
        another.setManaged(isShown);
    }
}
