package org.caveat.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.options.IteratorOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XMP, one level at a time: the library's own way of walking through all levels takes twice as long for
 * each level there is. How many there are is bounded by {@link XmpMeasure}.
 */
final class XmpWalk {
    private final XMPMeta meta;
    private final List<XmpBlock.Value> into;

    XmpWalk(XMPMeta meta, List<XmpBlock.Value> into) {
        this.meta = meta;
        this.into = into;
    }

    /** Finds every simple value. */
    void all() throws XMPException {
        for (XMPIterator schemas = children(null, null); schemas.hasNext(); ) {
            XMPPropertyInfo schema = (XMPPropertyInfo) schemas.next();
            below(schema.getNamespace(), null);
        }
    }

    private void below(String namespace, @Nullable String path) throws XMPException {
        for (XMPIterator nodes = children(namespace, path); nodes.hasNext(); ) {
            XMPPropertyInfo node = (XMPPropertyInfo) nodes.next();
            if (node.getOptions().isSimple()) {
                simple(namespace, node);
            } else {
                below(namespace, node.getPath());
            }
        }
    }

    private void simple(String namespace, XMPPropertyInfo node) throws XMPException {
        if (node.getValue() != null) {
            Optional<String> language =
                    node.getOptions().getHasLanguage() ? language(namespace, node.getPath()) : Optional.empty();
            into.add(new XmpBlock.Value(node.getPath(), language, node.getValue()));
        }
    }

    private Optional<String> language(String namespace, String path) throws XMPException {
        XMPProperty language = meta.getQualifier(namespace, path, XMPConst.NS_XML, "lang");
        return Optional.ofNullable(language).map(XMPProperty::getValue);
    }

    private XMPIterator children(@Nullable String namespace, @Nullable String path) throws XMPException {
        return meta.iterator(namespace, path, new IteratorOptions().setJustChildren(true));
    }
}
