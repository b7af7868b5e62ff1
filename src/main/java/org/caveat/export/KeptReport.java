package org.caveat.export;

import java.util.List;
import org.caveat.text.Messages;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report of formats that were put into another: what they carry, and what they leave out. It tells no times, so that the
 * same export has the same bytes.
 */
public final class KeptReport {
    private static final List<String> OF_THE_MOMENT =
            List.of("started", "finished", "milliseconds", "unchanged", StandingExport.MADE_FROM);
    private static final List<String> OF_THE_DISK = List.of("modified", StandingExport.MADE_FROM, "note");

    private KeptReport() {}

    /** The text of the file {@link ExportPlan#REPORT} beside the formats' folders. */
    public static String of(String title, List<MadeFormat> made, Messages messages) {
        ReportSection section = new ReportSection(new ReportWords(messages));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("type", ReportFile.TYPE);
        root.put("generator", "Caveat");
        root.put("title", title);
        var formats = root.putArray("formats");
        for (MadeFormat format : made) {
            ObjectNode node = section.of(format.report());
            node.remove(OF_THE_MOMENT);
            node.path("files").forEach(file -> ((ObjectNode) file).remove(OF_THE_DISK));
            formats.add(node);
        }
        return ReportFile.text(root);
    }
}
