package org.yiwang.integration.soap.hotline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The committed contract: as others download it, and as the door checks against it. */
final class Contract {

  static final String NAMESPACE = "urn:yiwang:hotline:v1";

  static final Set<String> OPERATIONS =
      Set.of("submitWorkOrder", "queryWorkOrder", "confirmWorkOrder");

  private static final String FOLDER = "/META-INF/wsdl/";
  private static final String ADDRESS = "http://localhost:9080/ws/hotline";

  private static final class Compiled {
    static final Schema SCHEMA = compile();
  }

  private Contract() {}

  /**
   * @param address where the caller reached it, put in place of the contract's own
   */
  static String wsdl(String address) {
    return text("hotline-v1.wsdl").replace(ADDRESS, address);
  }

  static String xsd() {
    return text("hotline-v1.xsd");
  }

  static Schema schema() {
    return Compiled.SCHEMA;
  }

  private static Schema compile() {
    try (InputStream in = open("hotline-v1.xsd")) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new StreamSource(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String name) {
    return Contract.class.getResourceAsStream(FOLDER + name);
  }
}
