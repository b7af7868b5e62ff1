package org.caveat.export;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the report's file says of one format. */
final class ReportSection {
    private final ReportWords words;

    ReportSection(ReportWords words) {
        this.words = words;
    }

    ObjectNode of(FormatReport report) {
        ObjectNode section = JsonNodeFactory.instance.objectNode();
        Contents contents = report.contents();
        section.put("format", report.format());
        section.put("started", report.started().toString());
        section.put("finished", report.finished().toString());
        section.put("milliseconds", report.took().toMillis());
        section.put("photographs", contents.photographs());
        section.put("caveats", contents.caveats());
        report.madeFrom().ifPresent(digest -> section.put(StandingExport.MADE_FROM, digest));
        options(section.putObject("options"), contents.options());
        ArrayNode leftOut = section.putArray("leftOut");
        contents.leftOut().forEach(one -> leftOut(leftOut.addObject(), one));
        ObjectNode unknown = section.putObject("unknownKeys");
        contents.unknown().forEach(unknown::put);
        contents.warnings().forEach(section.putArray("warnings")::add);
        section.put("unchanged", report.unchanged());
        ArrayNode files = section.putArray("files");
        report.files().forEach(file -> file(files.addObject(), file));
        return section;
    }

    private static void options(ObjectNode node, ExportOptions options) {
        node.put("reviewedOnly", options.reviewedOnly());
        ArrayNode with = node.putArray("with");
        options.with().stream().sorted().map(Extra::key).forEach(with::add);
        options.baseUrl().ifPresent(url -> node.put("baseUrl", url));
        node.put("raw", options.raw());
        node.put("folderManifests", options.layout().folderManifests());
        node.put("tiles", options.layout().tiles());
        options.selection().ifPresent(id -> node.put("selection", id));
    }

    private void leftOut(ObjectNode node, LeftOut one) {
        node.put("file", one.file());
        one.statement().ifPresent(id -> node.put("statement", id));
        node.put("why", one.why().key());
        node.put("failure", one.isFailure());
        node.put("message", words.message(one));
    }

    private static void file(ObjectNode node, ExportedFile file) {
        node.put("path", file.path());
        node.put("bytes", file.bytes());
        node.put("modified", file.modified());
        file.madeFrom().ifPresent(from -> node.put("madeFrom", from));
        file.note().ifPresent(note -> node.put("note", note));
    }

    static ExportedFile file(JsonNode node) {
        return new ExportedFile(
                node.path("path").asString(""),
                node.path("bytes").asLong(-1),
                node.path("modified").asString(""),
                text(node, "madeFrom"),
                text(node, "note"));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }
}
