package org.caveat.metadata.xmp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlTextTest {

    private static String again(String xml) throws XmpDamaged {
        return new XmlText().of(XmlParsing.parsed(xml).getDocumentElement());
    }

    @Test
    void aNamespaceIsDeclaredOnceAndAtTheTop() throws Exception {
        assertThat(
                        again(
                                "<a:top xmlns:a=\"urn:a\"><b:one xmlns:b=\"urn:b\"/><b:two xmlns:b=\"urn:b\" b:x=\"1\"/></a:top>"))
                .isEqualTo("<a:top xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"><b:one/><b:two b:x=\"1\"/></a:top>");
    }

    @Test
    void aPrefixOfSeveralNamespacesMeansEachWhereItMeantIt() throws Exception {
        String xml =
                "<a:top xmlns:a=\"urn:a\"><b:one xmlns:b=\"urn:b\"/><b:two xmlns:b=\"urn:c\"><b:in/></b:two></a:top>";

        assertThat(again(xml)).isEqualTo(xml);
    }

    @Test
    void whatHasNoPrefixKeepsItsNamespace() throws Exception {
        String xml = "<a:top xmlns:a=\"urn:a\"><one xmlns=\"urn:b\"><two xmlns=\"\" x=\"1\"/></one></a:top>";

        Document before = XmlParsing.parsed(xml);
        assertThat(XmlParsing.parsed(again(xml)).getDocumentElement().isEqualNode(before.getDocumentElement()))
                .isTrue();
    }
}
