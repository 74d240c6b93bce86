package org.yiwang.bench.kill;

import jakarta.json.JsonObject;

/** What the server promised: under this id and number the matter is kept. */
record Acknowledged(String id, String number) {

  static Acknowledged of(JsonObject receipt) {
    return new Acknowledged(receipt.getString("id"), receipt.getString("number"));
  }
}
