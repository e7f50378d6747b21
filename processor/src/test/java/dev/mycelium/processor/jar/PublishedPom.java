package dev.mycelium.processor.jar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A POM as users' tools read it. */
final class PublishedPom {

    private PublishedPom() {}

    /** The scope of every dependency, {@code compile} where none is written. */
    static List<String> read(String pom) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList dependencies = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(
                            "/project/dependencies/dependency",
                            factory.newDocumentBuilder().parse(new InputSource(new StringReader(pom))),
                            XPathConstants.NODESET);
            List<String> scopes = new ArrayList<>();
            for (int i = 0; i < dependencies.getLength(); i++) {
                NodeList scope = ((Element) dependencies.item(i)).getElementsByTagName("scope");
                scopes.add(scope.getLength() == 0 ? "compile" : scope.item(0).getTextContent());
            }
            return scopes;
        } catch (ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
