package org.yiwang.app.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPHeader;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.function.Executable;
import org.yiwang.app.peers.hotline.CallBack;
import org.yiwang.app.peers.hotline.HotlineExchange;
import org.yiwang.app.peers.hotline.HotlineExchangeV1;
import org.yiwang.app.peers.hotline.HotlineFault;
import org.yiwang.app.peers.hotline.Place;
import org.yiwang.app.peers.hotline.ProblemDetail;
import org.yiwang.app.peers.hotline.WorkOrder;

/** The 12345 hotline, with the client it made from the contract that the server hands out. */
public final class HotlinePeer {

  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final String TEXT =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0"
          + "#PasswordText";

  private final HotlineExchange exchange;

  /**
   * @param server with the context root, closed by a slash
   */
  public HotlinePeer(URI server, Person person, String password) {
    try {
      exchange = new HotlineExchangeV1(server.resolve("ws/hotline?wsdl").toURL()).getHotline();
    } catch (MalformedURLException broken) {
      throw new IllegalStateException(broken);
    }
    ((BindingProvider) exchange)
        .getBinding()
        .setHandlerChain(List.of(new Signing(person.login(), password)));
  }

  public HotlineExchange exchange() {
    return exchange;
  }

  /** Where the contract said that the endpoint is. */
  public String address() {
    return (String)
        ((BindingProvider) exchange)
            .getRequestContext()
            .get(BindingProvider.ENDPOINT_ADDRESS_PROPERTY);
  }

  /** A lamp that does not shine, called in at a moment long past, with a number of its own. */
  public static WorkOrder lamp(String areaCode) {
    Place place = new Place();
    place.setAreaCode(areaCode);
    WorkOrder order = new WorkOrder();
    order.setOrderNumber("GD-" + UUID.randomUUID());
    order.setCalledAt(
        DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar("2026-01-05T09:30:00+08:00"));
    order.setTitle("路灯不亮");
    order.setContent("村口的路灯坏了一个星期，晚上老人走路不方便。");
    order.setPlace(place);
    return order;
  }

  public static CallBack callBack(String number, boolean solved, String satisfaction) {
    CallBack callBack = new CallBack();
    callBack.setCallbackNumber("HF-" + UUID.randomUUID());
    callBack.setNumber(number);
    callBack.setSolved(solved);
    callBack.setSatisfaction(satisfaction);
    return callBack;
  }

  /** The call ends in the contract's fault, with this code and a sentence that says what to do. */
  public static ProblemDetail refused(String code, Executable call) {
    ProblemDetail problem = assertThrows(HotlineFault.class, call).getFaultInfo();
    assertEquals(code, problem.getCode(), problem.getSentence());
    assertTrue(problem.getSentence().contains("请"), problem.getSentence());
    return problem;
  }

  /** Puts a WS-Security UsernameToken on every message. */
  private record Signing(String login, String password) implements SOAPHandler<SOAPMessageContext> {

    @Override
    public boolean handleMessage(SOAPMessageContext context) {
      if (Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY))) {
        try {
          sign(context);
        } catch (SOAPException broken) {
          throw new IllegalStateException(broken);
        }
      }
      return true;
    }

    private void sign(SOAPMessageContext context) throws SOAPException {
      SOAPHeader header = context.getMessage().getSOAPHeader();
      if (header == null) {
        header = context.getMessage().getSOAPPart().getEnvelope().addHeader();
      }
      var security = header.addHeaderElement(new QName(WSSE, "Security", "wsse"));
      security.setMustUnderstand(true);
      SOAPElement token = security.addChildElement("UsernameToken", "wsse");
      token.addChildElement("Username", "wsse").addTextNode(login);
      token
          .addChildElement("Password", "wsse")
          .addAttribute(new QName("Type"), TEXT)
          .addTextNode(password);
    }

    @Override
    public Set<QName> getHeaders() {
      return Set.of();
    }

    @Override
    public boolean handleFault(SOAPMessageContext context) {
      return true;
    }

    @Override
    public void close(MessageContext context) {}
  }
}
