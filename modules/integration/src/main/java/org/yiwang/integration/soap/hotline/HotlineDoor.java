package org.yiwang.integration.soap.hotline;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Authentication;

/**
 * Before the endpoint: hands out the contract to anybody, and lets in only messages that are small
 * enough, readable, signed by a known peer and allowed by the schema. What is refused here never
 * reaches a use case.
 */
@WebFilter(
    urlPatterns = {"/ws/hotline", "/ws/hotline-v1.xsd"},
    asyncSupported = true)
public class HotlineDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** In bytes. */
  static final int LIMIT = 1024 * 1024;

  private static final Pattern TYPE =
      Pattern.compile("text/xml(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

  @Inject private transient Authentication authentication;
  @Inject private transient Peer peer;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      describe(request, response);
    } else if (method.equals("POST")) {
      let(request, response, chain);
    } else {
      response.setHeader("Allow", "GET, HEAD, POST");
      refuse(response, 405, new Problem(Problem.Kind.METHOD, "platform.http-405"));
    }
  }

  private static void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().endsWith(".xsd")) {
      send(response, 200, Contract.xsd().getBytes(StandardCharsets.UTF_8));
    } else if ("wsdl".equals(String.valueOf(request.getQueryString()).toLowerCase(Locale.ROOT))) {
      String wsdl = Contract.wsdl(PublicAddress.of(request));
      send(response, 200, wsdl.getBytes(StandardCharsets.UTF_8));
    } else {
      refuse(response, 404, new Problem(Problem.Kind.NOT_FOUND, "hotline.wsdl-here"));
    }
  }

  /** SOAP 1.1 over HTTP gives every fault the status 500. */
  private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] message;
    try {
      message = read(request);
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.TOO_LARGE) {
        response.setHeader("Connection", "close");
      }
      refuse(response, 500, problem);
      return;
    } catch (RuntimeException ours) {
      refuse(response, 500, Faults.problem(ours));
      return;
    }
    chain.doFilter(new ReadRequest(request, message), response);
  }

  private byte[] read(HttpServletRequest request) throws IOException {
    if (!TYPE.matcher(String.valueOf(request.getContentType()).strip()).matches()) {
      throw new Problem(Problem.Kind.MEDIA_TYPE, "hotline.content-type");
    }
    if (request.getContentLengthLong() > LIMIT) {
      throw tooLarge();
    }
    byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLarge();
    }
    Envelope envelope = Envelope.read(bytes);
    Credentials given = Credentials.in(envelope);
    peer.is(authentication.of(given.login(), given.secret()));
    SchemaCheck.mustAllow(envelope.payload());
    return envelope.withoutHeaders();
  }

  private static Problem tooLarge() {
    return new Problem(Problem.Kind.TOO_LARGE, "platform.body-too-large", "limit", LIMIT / 1024);
  }

  private static void refuse(HttpServletResponse response, int status, Problem problem)
      throws IOException {
    send(response, status, Faults.message(problem));
  }

  private static void send(HttpServletResponse response, int status, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/xml; charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
