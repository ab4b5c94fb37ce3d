"""From a cleaned document to a draft page, its pictures, authors and topics."""
