package org.yiwang.integration.soap.hotline;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;

/**
 * A request whose message the door has read: what goes on is the message as it was understood. The
 * operation is told by the message alone, never by the SOAPAction header.
 */
final class ReadRequest extends HttpServletRequestWrapper {

  private static final String TYPE = "text/xml; charset=UTF-8";

  private final byte[] message;
  private final Map<String, String> headers;

  ReadRequest(HttpServletRequest request, byte[] message) {
    super(request);
    this.message = message;
    this.headers =
        Map.of(
            "soapaction",
            "\"\"",
            "content-type",
            TYPE,
            "content-length",
            String.valueOf(message.length));
  }

  @Override
  public String getHeader(String name) {
    String ours = headers.get(name.toLowerCase(Locale.ROOT));
    return ours != null ? ours : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String ours = headers.get(name.toLowerCase(Locale.ROOT));
    return ours != null
        ? Collections.enumeration(Collections.singleton(ours))
        : super.getHeaders(name);
  }

  @Override
  public String getContentType() {
    return TYPE;
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public int getContentLength() {
    return message.length;
  }

  @Override
  public long getContentLengthLong() {
    return message.length;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream in = new ByteArrayInputStream(message);
    return new ServletInputStream() {
      @Override
      public int read() {
        return in.read();
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return in.read(into, from, length);
      }

      @Override
      public boolean isFinished() {
        return in.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("read at once");
      }
    };
  }
}
