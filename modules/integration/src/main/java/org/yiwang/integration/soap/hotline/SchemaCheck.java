package org.yiwang.integration.soap.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.yiwang.kernel.Problem;

/** Refuses what the contract's schema does not allow, in words about the element that is wrong. */
final class SchemaCheck implements ErrorHandler {

  private static final String CURRENT = "http://apache.org/xml/properties/dom/current-element-node";

  /** The order of the values in the parser's message differs between its languages. */
  private static final String LOCALE = "http://apache.org/xml/properties/locale";

  private static final Pattern EXPECTED = Pattern.compile(":(\\w+)[},]");

  private static final Pattern NUMBERS = Pattern.compile("'(\\d+)'");

  private final Validator validator;

  private SchemaCheck(Validator validator) {
    this.validator = validator;
  }

  /**
   * @throws Problem {@code hotline.unknown-operation}, {@code hotline.element-wrong}, {@code
   *     hotline.element-extra}, {@code hotline.value-malformed}, {@code kernel.text-missing},
   *     {@code kernel.text-too-long}
   */
  static void mustAllow(Element payload) {
    boolean known =
        Contract.NAMESPACE.equals(payload.getNamespaceURI())
            && Contract.OPERATIONS.contains(payload.getLocalName());
    if (!known) {
      throw Problem.invalid("hotline.unknown-operation", "element", payload.getLocalName());
    }
    Validator validator = Contract.schema().newValidator();
    validator.setErrorHandler(new SchemaCheck(validator));
    try {
      validator.setProperty(LOCALE, Locale.ROOT);
      validator.validate(new DOMSource(payload));
    } catch (SAXException unexpected) {
      throw Problem.invalid("hotline.value-malformed", "field", payload.getLocalName());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void warning(SAXParseException fine) {}

  @Override
  public void error(SAXParseException wrong) throws SAXException {
    Element at = (Element) validator.getProperty(CURRENT);
    throw problem(at == null ? "" : at.getLocalName(), at, wrong.getMessage());
  }

  @Override
  public void fatalError(SAXParseException wrong) throws SAXException {
    error(wrong);
  }

  private static Problem problem(String field, Element at, String said) {
    if (said.startsWith("cvc-complex-type.2.4.d")) {
      return Problem.invalid("hotline.element-extra", "element", field);
    }
    if (said.startsWith("cvc-complex-type.2.4")) {
      return Problem.invalid("hotline.element-wrong", "element", field, "expected", expected(said));
    }
    if (said.startsWith("cvc-minLength-valid")) {
      return Problem.invalid("kernel.text-missing", "field", field);
    }
    if (said.startsWith("cvc-maxLength-valid")) {
      String text = at.getTextContent();
      return Problem.invalid(
          "kernel.text-too-long",
          "field",
          field,
          "length",
          text.codePointCount(0, text.length()),
          "limit",
          limit(said));
    }
    return Problem.invalid("hotline.value-malformed", "field", field);
  }

  /** The last list in braces; what was found may be quoted in the same way before it. */
  private static String expected(String said) {
    return EXPECTED
        .matcher(said.substring(said.lastIndexOf("'{") + 1))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The last number in quotes; the text itself, quoted before, may hold others. */
  private static String limit(String said) {
    List<String> numbers = NUMBERS.matcher(said).results().map(found -> found.group(1)).toList();
    return numbers.get(numbers.size() - 1);
  }
}
