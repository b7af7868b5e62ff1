package org.caveat.sidecar.codec;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** What a statement rests on, or what speaks against it; citations in Dublin Core terms. */
final class EvidenceCodec implements Codec<Evidence> {
    @Override
    public Evidence read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        Stance stance = members.one("caveat:stance", Leaf.STANCE).orElse(new Stance(""));
        Source source = source(members);
        Optional<String> quote = members.one("caveat:quote", Leaf.TEXT);
        List<Text> notes = members.many("caveat:note", TextCodec.INSTANCE);
        Optional<String> accessed = members.one("caveat:accessed", Leaf.WORD);
        return new Evidence(stance, source, quote, notes, accessed, members.rest());
    }

    private static Source source(Members members) throws Unreadable {
        return new Source(
                members.word("dcterms:bibliographicCitation", Leaf.TEXT),
                members.one("dcterms:identifier", Leaf.WORD),
                members.one("caveat:locator", Leaf.TEXT),
                members.one("caveat:photograph", Reference.TO_A_PHOTOGRAPH),
                members.one("caveat:work", Leaf.WORD));
    }

    @Override
    public JsonNode write(Evidence evidence) {
        Source source = evidence.source();
        return new Composed()
                .one("caveat:accessed", Leaf.WORD, evidence.accessed())
                .one("caveat:locator", Leaf.TEXT, source.locator())
                .many("caveat:note", TextCodec.INSTANCE, evidence.notes())
                .one("caveat:photograph", Reference.TO_A_PHOTOGRAPH, source.photograph())
                .one("caveat:quote", Leaf.TEXT, evidence.quote())
                .word("caveat:stance", Leaf.WORD, evidence.stance().key())
                .one("caveat:work", Leaf.WORD, source.work())
                .word("dcterms:bibliographicCitation", Leaf.TEXT, source.citation())
                .one("dcterms:identifier", Leaf.WORD, source.identifier())
                .and(evidence.foreign());
    }
}
