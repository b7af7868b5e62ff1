package org.caveat.metadata.xmp;

/** The envelope of a packet (ISO 16684-1:2019, 7.3). It cannot be written to in place, so that there is no room left in it. */
final class Packet {
    private Packet() {}

    static String of(String rdf) {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + enclosed(rdf)
                + "\n<?xpacket end=\"r\"?>\n";
    }

    static String enclosed(String rdf) {
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" x:xmptk=\"Caveat\">\n" + rdf + "\n</x:xmpmeta>";
    }
}
