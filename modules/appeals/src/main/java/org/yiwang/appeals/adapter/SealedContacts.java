package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Contacts;
import org.yiwang.kernel.Phone;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.Sql;

@Dependent
class SealedContacts implements Contacts {

  private final Sql sql;
  private final Seal seal;

  @Inject
  SealedContacts(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  @Override
  public void keep(UUID appeal, Phone phone, List<AppealEvent.Accused> accused) {
    if (phone != null) {
      Sealed sealed = seal.seal(phone.digits());
      sql.update(
          "insert into appeals_contact (appeal_id, phone_cipher, phone_hash) values (?, ?, ?)",
          appeal,
          sealed.cipher(),
          sealed.hash());
    }
    sql.insert(
        "insert into appeals_accused (appeal_id, person)",
        accused.stream().map(named -> new Object[] {appeal, named.person()}).toList());
  }

  @Override
  public Optional<Phone> phone(UUID appeal) {
    return sql
        .query("select phone_cipher from appeals_contact where appeal_id = ?", appeal)
        .stream()
        .findFirst()
        .map(row -> new Phone(seal.open((byte[]) row[0])));
  }
}
