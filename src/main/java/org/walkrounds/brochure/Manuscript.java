package org.walkrounds.brochure;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * What the press sets: XHTML with its style sheet.
 *
 * @param content tells two manuscripts apart
 * @param tree is changed by nobody, and read by one press
 */
record Manuscript(String content, Document tree) {

    static Manuscript of(String xhtml) {
        return new Manuscript(
                xhtml, new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(xhtml, Parser.xmlParser())));
    }

    /** A copy with other words in place of some; not for two threads at once. */
    Manuscript with(String words, String others) {
        Document copy = (Document) tree.cloneNode(true);
        if (words.isEmpty()) {
            return new Manuscript(content, copy);
        }
        replace(copy.getDocumentElement(), words, others);
        return new Manuscript(content.replace(words, others), copy);
    }

    private static void replace(Node within, String words, String others) {
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.TEXT_NODE) {
                replace(child, words, others);
            } else if (child.getNodeValue().contains(words)) {
                child.setNodeValue(child.getNodeValue().replace(words, others));
            }
        }
    }
}
