package org.yiwang.integration.soap.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("契约里的端点地址：调用方怎样到达，就怎样写")
class PublicAddressTest {

  @Test
  void is_where_the_request_came_to() {
    assertEquals("http://10.0.0.5:9080/gov/ws/hotline", address(Map.of()));
  }

  @Test
  void is_where_the_proxy_was_asked() {
    assertEquals(
        "http://fuwu.example.gov.cn/yiwang/gov/ws/hotline",
        address(
            Map.of("X-Forwarded-Host", "fuwu.example.gov.cn", "X-Forwarded-Prefix", "/yiwang")));
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, a\"/><evil",
    "X-Forwarded-Host, a.example/b",
    "X-Forwarded-Host, 'a.example, b.example'",
    "X-Forwarded-Prefix, //evil.example",
    "X-Forwarded-Prefix, yiwang",
    "X-Forwarded-Prefix, /a\"b",
  })
  void believes_nothing_that_is_no_host_and_no_path(String header, String value) {
    assertEquals("http://10.0.0.5:9080/gov/ws/hotline", address(Map.of(header, value)));
  }

  private static String address(Map<String, String> headers) {
    Map<String, Object> asked =
        Map.of(
            "getScheme", "http",
            "isSecure", false,
            "getServerName", "10.0.0.5",
            "getServerPort", 9080,
            "getContextPath", "/gov",
            "getServletPath", "/ws/hotline");
    return PublicAddress.of(
        (HttpServletRequest)
            Proxy.newProxyInstance(
                PublicAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getHeader")
                        ? headers.get((String) arguments[0])
                        : asked.get(method.getName())));
  }
}
