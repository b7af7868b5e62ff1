package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.Person;
import org.caveat.text.Messages;
import org.caveat.ui.control.LanguageLine;
import org.caveat.ui.shell.PaletteModel.Offer;

/** What can be done in the Caption tab and has no key: another language, where a person is on the picture. */
record CaptionOffers(Messages messages) {

    List<Offer> of(CollectionView view) {
        boolean isThere = view.model().desk().current().isPresent();
        List<Offer> all = new ArrayList<>();
        all.add(new Offer(messages.get("caption.next-language"), "", isThere, () -> languages(view)
                .next()));
        all.add(new Offer(messages.get("caption.other-language"), "", isThere, () -> languages(view)
                .ask()));
        view.inspectorModel().caption().fields().persons().value().stream()
                .filter(person -> isThere && !person.name().value().isBlank())
                .map(person -> draw(person, view))
                .forEach(all::add);
        return all;
    }

    private static LanguageLine languages(CollectionView view) {
        view.place().open();
        view.inspector().focusHeadline();
        return view.inspector().caption().languages();
    }

    private Offer draw(Person person, CollectionView view) {
        String name = messages.get("caption.person-draw-of", person.name().value());
        return new Offer(name, "", true, () -> view.person().draw(person.id()));
    }
}
