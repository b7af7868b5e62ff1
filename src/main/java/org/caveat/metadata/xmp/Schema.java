package org.caveat.metadata.xmp;

/** The namespaces that this program writes, under the prefixes that are usual for them. */
public enum Schema {
    /** Dublin Core, as XMP uses it (ISO 16684-1:2019, 8.3). */
    DC("dc", "http://purl.org/dc/elements/1.1/"),
    /** XMP basic (ISO 16684-1:2019, 8.4). */
    XMP("xmp", "http://ns.adobe.com/xap/1.0/"),
    /** XMP rights management (ISO 16684-1:2019, 8.5). */
    XMP_RIGHTS("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    /** What Photoshop writes (XMP Specification Part 2, 3.2). */
    PHOTOSHOP("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    /** IPTC Core (IPTC Photo Metadata Standard 2025.1). */
    IPTC_CORE("Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"),
    /** IPTC Extension (IPTC Photo Metadata Standard 2025.1). */
    IPTC_EXT("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
    /** EXIF in XMP (CIPA DC-010). */
    EXIF("exif", "http://ns.adobe.com/exif/1.0/"),
    /** What was stored in a TIFF (CIPA DC-010). */
    TIFF("tiff", "http://ns.adobe.com/tiff/1.0/"),
    /** Where the rest of a packet is (XMP Specification Part 3, 1.1.3.1). */
    NOTE("xmpNote", "http://ns.adobe.com/xmp/note/"),
    /** This program's own, that of its sidecars. */
    CAVEAT("caveat", "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"),
    /** The frame of all of them (RDF 1.1 XML Syntax). */
    RDF("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private final String prefix;
    private final String namespace;

    Schema(String prefix, String namespace) {
        this.prefix = prefix;
        this.namespace = namespace;
    }

    String prefix() {
        return prefix;
    }

    /** Its name, an address that nobody opens. */
    public String namespace() {
        return namespace;
    }

    /** A property of it. */
    public XmpName name(String local) {
        return new XmpName(this, local);
    }
}
