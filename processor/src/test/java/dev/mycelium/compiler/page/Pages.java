package dev.mycelium.compiler.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.Families;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Contracts to draw, and the drawn page as a tree: it is well-formed XML but for the style and the script. */
final class Pages {

    private Pages() {}

    static LaidOut family(String name) {
        try {
            byte[] contract = Files.readAllBytes(Families.folder(name).resolve("contracts.yaml"));
            return LaidOut.of(new Source("contracts.yaml", contract), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LaidOut of(String contract) {
        return of("contracts.yaml", contract);
    }

    static LaidOut of(String name, String contract) {
        LaidOut laidOut = LaidOut.of(new Source(name, contract.getBytes(UTF_8)), false);
        assertThat(laidOut.contract()).as("%s", laidOut.diagnostics()).isPresent();
        return laidOut;
    }

    /** A message of the name M with these fields, each written as {@code name: {type: ...}}. */
    static LaidOut message(String... fields) {
        StringBuilder contract = new StringBuilder("messages:\n  M:\n    tlv_type: 1\n    domain: D\n    fields:\n");
        for (String field : fields) {
            contract.append("      ").append(field).append('\n');
        }
        return of(contract.toString());
    }

    /** The page as a tree, without what stands in its style and script elements. */
    static Document tree(LaidOut laidOut) {
        String markup = laidOut.page()
                .orElseThrow()
                .replaceAll("(?s)<style>.*?</style>", "<style/>")
                .replaceAll("(?s)<script>.*?</script>", "<script/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
        }
    }

    static Stream<Element> elements(Document tree, String tag) {
        return list(tree.getElementsByTagName(tag));
    }

    static Stream<Element> elements(Element parent, String tag) {
        return list(parent.getElementsByTagName(tag));
    }

    static Element byId(Document tree, String tag, String id) {
        return elements(tree, tag)
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tag + " has the id " + id));
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private static Stream<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements.stream();
    }
}
