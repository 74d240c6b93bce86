package org.yiwang.integration.soap.hotline;

import jakarta.xml.soap.Detail;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Causes;

/** Every failure as the contract's fault: a stable code and a sentence in Chinese. */
final class Faults {

  private static final Logger LOG = Logger.getLogger(Faults.class.getName());

  private Faults() {}

  /** What failed; a fault of ours is logged under the number that the caller is told. */
  static Problem problem(Throwable failure) {
    return Causes.of(failure)
        .filter(Problem.class::isInstance)
        .map(Problem.class::cast)
        .findFirst()
        .orElseGet(() -> incident(failure));
  }

  static SOAPFaultException exception(Problem problem) {
    try {
      SOAPFault fault = SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL).createFault();
      fill(fault, problem);
      return new SOAPFaultException(fault);
    } catch (SOAPException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static byte[] message(Problem problem) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SOAPMessage message =
          MessageFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL).createMessage();
      message.setProperty(SOAPMessage.CHARACTER_SET_ENCODING, "UTF-8");
      message.setProperty(SOAPMessage.WRITE_XML_DECLARATION, "true");
      fill(message.getSOAPBody().addFault(), problem);
      message.writeTo(out);
    } catch (SOAPException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void fill(SOAPFault fault, Problem problem) throws SOAPException {
    String who = problem.kind().status() >= 500 ? "Server" : "Client";
    fault.setFaultCode(new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, who));
    fault.setFaultString(sentence(problem));
    Detail detail = fault.addDetail();
    SOAPElement told = detail.addDetailEntry(name("problem"));
    told.addChildElement(name("code")).addTextNode(problem.code());
    told.addChildElement(name("status")).addTextNode("" + problem.kind().status());
    told.addChildElement(name("sentence")).addTextNode(sentence(problem));
    for (Map.Entry<String, Object> argument : problem.arguments().entrySet()) {
      told.addChildElement(name("argument"))
          .addAttribute(new QName("name"), argument.getKey())
          .addTextNode(String.valueOf(argument.getValue()));
    }
  }

  /** A sentence that speaks of headers of REST has another for here. */
  private static String sentence(Problem problem) {
    String here = problem.code() + ".soap";
    return Messages.has(here) ? Messages.sentence(here, problem.arguments()) : problem.sentence();
  }

  private static QName name(String local) {
    return new QName(Contract.NAMESPACE, local, "h");
  }

  private static Problem incident(Throwable failure) {
    UUID incident = Ids.next();
    LOG.log(Level.SEVERE, "incident " + incident, failure);
    return new Problem(Problem.Kind.FAULT, "platform.fault", "incident", incident);
  }
}
