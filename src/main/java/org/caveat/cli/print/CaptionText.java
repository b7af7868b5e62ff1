package org.caveat.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** What is said of a photograph as a whole, as lines of text. */
final class CaptionText {
    private final Messages messages;
    private final Words words;

    CaptionText(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    List<Line> lines(Shown shown) {
        Photograph photograph = shown.state().photograph();
        List<Line> lines = new ArrayList<>();
        texts(
                lines,
                "cli.show-headline",
                photograph.titles().stream().map(Title::text).toList());
        texts(lines, "cli.show-description", shown.state().description());
        texts(lines, "cli.show-alt", photograph.altTexts());
        texts(
                lines,
                "cli.show-original",
                shown.state().originalCaption().map(Statement::texts).orElse(List.of()));
        whatIsSeen(lines, photograph);
        whatIsHeld(lines, photograph);
        return lines;
    }

    private void whatIsSeen(List<Line> lines, Photograph photograph) {
        photograph.taken().ifPresent(taken -> line(lines, "cli.show-instant", instant(taken)));
        line(lines, "cli.show-basis", photograph.taken().flatMap(Taken::basis));
        names(lines, "cli.show-place", photograph.get(PhotographFields.PLACE));
        names(
                lines,
                "cli.show-person",
                photograph.persons().stream().map(Person::name).toList());
        names(lines, "cli.show-maker", photograph.get(PhotographFields.MAKER));
    }

    private void whatIsHeld(List<Line> lines, Photograph photograph) {
        photograph
                .get(PhotographFields.IDENTIFIER)
                .forEach(number -> line(lines, "cli.show-identifier", number.scheme() + " " + number.value()));
        line(
                lines,
                "cli.show-repository",
                photograph.get(PhotographFields.REPOSITORY).map(Agent::name));
        line(lines, "cli.show-medium", photograph.get(PhotographFields.MEDIUM));
        line(lines, "cli.show-rights", photograph.get(PhotographFields.RIGHTS));
        names(lines, "cli.show-keyword", photograph.get(PhotographFields.KEYWORD));
    }

    private String instant(Taken taken) {
        String inWords = words.date(taken);
        return inWords.equals(taken.edtf()) ? inWords : inWords + " (" + taken.edtf() + ")";
    }

    private void line(List<Line> lines, String key, String text) {
        lines.add(new Line(messages.get(key), text));
    }

    private void line(List<Line> lines, String key, Optional<String> text) {
        text.ifPresent(there -> line(lines, key, there));
    }

    private void names(List<Line> lines, String key, List<Name> names) {
        names.forEach(name -> line(lines, key, name.value() + certainty(name)));
    }

    private String certainty(Name name) {
        return name.certainty()
                .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                .map(certainty -> " (" + words.certainty(certainty) + ")")
                .orElse("");
    }

    private void texts(List<Line> lines, String key, List<Text> texts) {
        texts.forEach(text -> lines.add(
                new Line(messages.get(key) + (text.language().isEmpty() ? "" : " " + text.language()), text.value())));
    }
}
