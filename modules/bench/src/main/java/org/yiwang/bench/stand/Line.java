package org.yiwang.bench.stand;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One keep-alive HTTP/1.1 connection, used by one thread. Much cheaper than the JDK's client, whose
 * own work would be counted against the server on a small machine.
 */
public final class Line implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 90_000;

  private final Socket socket = new Socket();
  private final String fixedHeaders;
  private final OutputStream out;
  private final InputStream in;

  Line(String host, int port, String fixedHeaders) throws IOException {
    this.fixedHeaders = fixedHeaders;
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  public Reply get(String path) throws IOException {
    out.write(ascii("GET /api/v1/" + path + " HTTP/1.1\r\n" + fixedHeaders + "\r\n"));
    return read();
  }

  public Reply post(String path, String key, byte[] body) throws IOException {
    byte[] head =
        ascii(
            "POST /api/v1/%s HTTP/1.1\r\n%sContent-Type: application/json\r\n"
                    .formatted(path, fixedHeaders)
                + "Idempotency-Key: %s\r\nContent-Length: %d\r\n\r\n".formatted(key, body.length));
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    out.write(whole);
    return read();
  }

  private Reply read() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      String name = header.substring(0, colon);
      if ("Content-Length".equalsIgnoreCase(name)) {
        length = Integer.parseInt(header.substring(colon + 1).trim());
      } else if ("Transfer-Encoding".equalsIgnoreCase(name)) {
        chunked = true;
      }
    }
    return new Reply(status, chunked ? chunks() : exactly(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().trim(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
