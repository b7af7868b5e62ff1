package org.caveat.cli.print;

/** A photograph as one of many, as JSON. */
final class ListedPhotograph implements JsonObject<Shown> {

    @Override
    public void write(Shown photograph, JsonMembers members) {
        HeaderMembers.file(photograph, members);
        HeaderMembers.size(photograph, members);
        members.text("instant", photograph.instant())
                .text("headline", photograph.headline())
                .number("caveats", photograph.standing().size())
                .number("disputed", photograph.disputed())
                .number("unsourced", photograph.unsourced())
                .number("withdrawn", photograph.withdrawn())
                .texts("files", photograph.files())
                .text("status", photograph.status())
                .text("reason", photograph.holding().reason());
    }
}
