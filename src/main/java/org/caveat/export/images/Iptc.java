package org.caveat.export.images;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.export.HtmlText;
import org.caveat.export.PageWords;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.RightsWords;
import org.caveat.metadata.embedding.DataSets;
import org.caveat.metadata.embedding.DataSets.Field;
import org.caveat.model.Agent;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;

/**
 * What is published of a photograph as IPTC-IIM, for programs that read nothing else. A text that has no room is left out
 * and named; all of it stands in XMP.
 */
final class Iptc {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Set<Certainty> SURE = Set.of(Certainty.CERTAIN, Certainty.PROBABLE);

    private final PageWords page;
    private final Messages messages;
    private final DataSets sets = new DataSets();
    private final Set<String> refused = new LinkedHashSet<>();

    private Iptc(PageWords page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    /**
     * Data sets.
     *
     * @param refused the names of the texts that had no room
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to the file that they are put into
    record Made(byte[] dataSets, List<String> refused) {}

    static Made of(PublishedPhotograph photograph, PageWords page, Messages messages) {
        Iptc iptc = new Iptc(page, messages);
        iptc.thing(photograph.state().photograph());
        IptcTexts.Caption caption = new IptcTexts(page, messages).of(photograph);
        iptc.put(Field.CAPTION, caption.text());
        iptc.refused.addAll(caption.refused());
        photograph
                .state()
                .page()
                .get(PageFields.CREATOR)
                .map(Agent::name)
                .ifPresent(writer -> iptc.put(Field.WRITER, writer));
        return new Made(iptc.sets.bytes(), new ArrayList<>(iptc.refused));
    }

    private void thing(Photograph photograph) {
        List<Text> titles = photograph.titles().stream().map(Title::text).toList();
        Optional<String> title = Text.best(titles, page.tongue().page()).map(Text::value);
        title.ifPresent(words -> sets.add(Field.TITLE, HtmlText.allowed(words))); // told in full as the headline
        photograph.get(PhotographFields.KEYWORD).stream()
                .filter(word -> word.certainty().isEmpty() || isSure(word))
                .forEach(word -> put(Field.KEYWORD, word.value()));
        photograph
                .taken()
                .map(Taken::edtf)
                .filter(date -> DAY.matcher(date).matches())
                .ifPresent(day -> put(Field.DATE, day.replace("-", "")));
        photograph.get(PhotographFields.MAKER).stream()
                .filter(Iptc::isSure)
                .forEach(maker -> put(Field.BY_LINE, maker.value()));
        title.ifPresent(words -> put(Field.HEADLINE, words));
        photograph
                .get(PhotographFields.REPOSITORY)
                .map(Agent::name)
                .ifPresent(holder -> sets.add(Field.CREDIT, HtmlText.allowed(holder))); // most names are longer
        photograph
                .get(PhotographFields.RIGHTS)
                .map(uri -> RightsWords.of(uri, page.labels()))
                .ifPresent(rights -> put(Field.COPYRIGHT, rights));
    }

    private static boolean isSure(Name name) {
        return name.certainty().filter(SURE::contains).isPresent();
    }

    private void put(Field field, String text) {
        if (!sets.add(field, HtmlText.allowed(text))) {
            refused.add(messages.get("export.iptc-" + field.key()));
        }
    }
}
