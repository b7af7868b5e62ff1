package org.caveat.collection.batch;

import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.Text;

/**
 * Adds a caveat. A photograph of which one of that kind says the same already gets no second one.
 *
 * @param said what is said: texts, certainty, evidence …
 */
public record NewCaveat(Kind kind, Said said, Hand by) implements Proposing {

    @Override
    public List<Proposal> of(Holding photograph) {
        List<String> texts = words(new Statement("", said).texts());
        boolean isThere = photograph.state().caveats().stream()
                .filter(Caveat::stands)
                .filter(caveat -> caveat.kind().equals(kind))
                .anyMatch(caveat -> words(caveat.texts()).containsAll(texts));
        AddCaveat edit = new AddCaveat(by.newId().get(), kind, said, by);
        return isThere
                ? List.of()
                : List.of(new Proposal(photograph, "batch.part-caveat", "", String.join(" ", texts), edit));
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }
}
