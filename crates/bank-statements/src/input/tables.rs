//! The upper halves of the single-byte code pages that Polish banks write.

use encoding_rs::{ISO_8859_2, WINDOWS_1250};
use std::sync::OnceLock;

/// Upper half of a code page, byte 0x80 first.
pub(crate) type Table = [char; 128];

/// The code page of DOS in Central Europe (Unicode's mapping table CP852.TXT).
const CP852: &str = "\
ÇüéâäůćçłëŐőîŹÄĆ\
ÉĹĺôöĽľŚśÖÜŤťŁ×č\
áíóúĄąŽžĘę¬źČş«»\
░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
└┴┬├─┼Ăă╚╔╩╦╠═╬¤\
đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
ÓßÔŃńňŠšŔÚŕŰýÝţ´\
\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}";

/// CP1250, ISO-8859-2 and CP852, in this order.
pub(crate) fn tables() -> &'static [Table; 3] {
    static TABLES: OnceLock<[Table; 3]> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut tables = [['\u{fffd}'; 128]; 3];
        for (byte, place) in (0x80..=0xff_u8).zip(0..) {
            let signs = [(0, WINDOWS_1250), (1, ISO_8859_2)];
            for (table, encoding) in signs {
                set(
                    &mut tables,
                    table,
                    place,
                    encoding.decode_without_bom_handling(&[byte]).0.chars().next(),
                );
            }
            set(&mut tables, 2, place, CP852.chars().nth(place));
        }
        tables
    })
}

fn set(tables: &mut [Table; 3], table: usize, place: usize, sign: Option<char>) {
    if let (Some(to), Some(sign)) = (tables.get_mut(table).and_then(|table| table.get_mut(place)), sign) {
        *to = sign;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_has_the_polish_letters_where_its_standard_puts_them() {
        let bytes: [(&str, [u8; 9]); 3] = [
            ("1250", [0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf]),
            ("8859-2", [0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf]),
            ("852", [0xa5, 0x86, 0xa9, 0x88, 0xe4, 0xa2, 0x98, 0xab, 0xbe]),
        ];
        for (table, (name, bytes)) in tables().iter().zip(bytes) {
            let text: String = bytes.iter().map(|byte| table[usize::from(byte - 0x80)]).collect();
            assert_eq!(text, "ąćęłńóśźż", "{name}");
        }
        let upper: [u8; 9] = [0xa4, 0x8f, 0xa8, 0x9d, 0xe3, 0xe0, 0x97, 0x8d, 0xbd];
        let text: String = upper.iter().map(|byte| tables()[2][usize::from(byte - 0x80)]).collect();
        assert_eq!(text, "ĄĆĘŁŃÓŚŹŻ");
    }
}
