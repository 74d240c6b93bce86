package org.yiwang.integration.soap.hotline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.yiwang.kernel.Problem;

/**
 * A SOAP 1.1 message, read without document types, entities or anything fetched from elsewhere, and
 * not nested deeper than any message of the contract.
 */
final class Envelope {

  static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  private static final int DEPTH = 20;

  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException fine) {}

        @Override
        public void error(SAXParseException wrong) throws SAXException {
          throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
          throw wrong;
        }
      };

  private final Document document;

  private Envelope(Document document) {
    this.document = document;
  }

  /**
   * @throws Problem {@code platform.not-utf8}, {@code hotline.doctype}, {@code
   *     hotline.malformed-xml}, {@code hotline.not-soap}
   */
  static Envelope read(byte[] bytes) {
    Document document = parsed(text(bytes));
    Element root = document.getDocumentElement();
    if (!Elements.is(root, SOAP, "Envelope")) {
      throw Problem.invalid("hotline.not-soap", "root", root.getLocalName());
    }
    return new Envelope(document);
  }

  List<Element> headers() {
    return part("Header").map(Elements::in).orElse(List.of());
  }

  /**
   * The one element inside the body.
   *
   * @throws Problem {@code hotline.body-missing}
   */
  Element payload() {
    List<Element> inside = part("Body").map(Elements::in).orElse(List.of());
    if (inside.size() != 1) {
      throw Problem.invalid("hotline.body-missing");
    }
    return inside.get(0);
  }

  /** The message without its headers, which have been dealt with. */
  byte[] withoutHeaders() {
    part("Header").ifPresent(header -> document.getDocumentElement().removeChild(header));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException broken) {
      throw new IllegalStateException(broken);
    }
    return out.toByteArray();
  }

  private Optional<Element> part(String name) {
    return Elements.first(document.getDocumentElement(), SOAP, name);
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException mojibake) {
      throw Problem.invalid("platform.not-utf8");
    }
  }

  private static Document parsed(String text) {
    try {
      return builder().parse(new InputSource(new StringReader(text)));
    } catch (SAXException malformed) {
      throw refusal(text, malformed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Problem refusal(String text, SAXException malformed) {
    if (text.contains("<!DOCTYPE")) {
      return Problem.invalid("hotline.doctype");
    }
    int line = malformed instanceof SAXParseException parse ? parse.getLineNumber() : 1;
    return Problem.invalid("hotline.malformed-xml", "line", line);
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEPTH);
      factory.setExpandEntityReferences(false);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(STRICT);
      return builder;
    } catch (ParserConfigurationException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
