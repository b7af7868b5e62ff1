package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.caveat.model.Body;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * Words in one language, among texts of which there is one a language: they take the place of what was said in that
 * language, and the other languages stay.
 *
 * @param tag BCP 47
 * @param words what is said; blank words take the text away
 */
record InLanguage(String tag, String words) {

    List<Text> amongTexts(List<Text> texts) {
        return among(texts, Function.identity(), text -> text.saying(words), () -> Text.of(tag, words));
    }

    List<Title> amongTitles(List<Title> titles) {
        return among(
                titles,
                Title::text,
                title -> new Title(title.text().saying(words), title.origin()),
                () -> Title.of(tag, words));
    }

    List<Body> amongBodies(List<Body> bodies, Supplier<Body> fresh) {
        return among(
                bodies,
                Body::text,
                body -> new Body(body.text().saying(words), body.creator(), body.transcription()),
                fresh);
    }

    private <T> List<T> among(
            List<T> all, Function<T, Text> text, UnaryOperator<T> saidAnew, Supplier<? extends T> fresh) {
        List<T> changed = new ArrayList<>();
        boolean found = false;
        for (T one : all) {
            boolean ours = text.apply(one).language().equalsIgnoreCase(tag);
            if (!ours) {
                changed.add(one);
            } else if (!found && !words.isBlank()) {
                changed.add(saidAnew.apply(one));
            }
            found |= ours;
        }
        if (!found && !words.isBlank()) {
            changed.add(fresh.get());
        }
        return List.copyOf(changed);
    }
}
