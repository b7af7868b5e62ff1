package org.caveat.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.caveat.text.Messages;

/** The tab of one language, called as it calls itself. */
final class LanguageTab extends ToggleButton {
    private final String tag;
    private final Messages messages;
    private final Tooltip tip = new Tooltip();

    /** @param tag BCP 47; empty where none is given */
    LanguageTab(String tag, Messages messages) {
        this.tag = tag;
        this.messages = messages;
        setText(name());
        getStyleClass().add("language-tab");
        Leftwards.dress(this, Languages.isRightToLeft(tag));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setTooltip(tip);
    }

    private String name() {
        return tag.isEmpty() ? messages.get("language.not-said") : Languages.ownName(tag);
    }

    String tag() {
        return tag;
    }

    /** The keyboard comes to the tab in front, and from there the arrows go on. */
    void show(String chosen, List<LanguageLine.Part> parts) {
        boolean isFront = tag.equalsIgnoreCase(chosen);
        setSelected(isFront);
        setFocusTraversable(isFront);
        List<LanguageLine.Part> lacking =
                parts.stream().filter(part -> !part.isSaid()).toList();
        tip.setText(sentence(lacking));
        setAccessibleText(sentence(lacking));
    }

    private String sentence(List<LanguageLine.Part> lacking) {
        String called = tag.isEmpty() ? name() : Languages.name(tag, messages.locale());
        return lacking.isEmpty()
                ? messages.get("language.tab", called, tag)
                : messages.get(
                        "language.tab-lacking",
                        called,
                        tag,
                        lacking.stream().map(LanguageLine.Part::words).collect(Collectors.joining(", ")));
    }
}
