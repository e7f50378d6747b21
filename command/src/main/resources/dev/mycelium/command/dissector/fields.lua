
-- All behind this line is the same for every contract.

local HEADER = 6 -- u16 type id, u32 length of the payload, both little-endian
local PREFIX = 8 -- of text and vectors: u16 count, 6 bytes that mean nothing
local HANDSHAKE = 34 -- u16 32, then the digest
local MOST = 16 * 1024 * 1024 -- no receiver takes a longer payload

local proto = Proto("mycelium", "Mycelium")

local fields = {
  type_id = ProtoField.new("Type id", "mycelium.type_id", ftypes.UINT16, nil, base.DEC),
  length = ProtoField.new("Payload length", "mycelium.length", ftypes.UINT32, nil, base.DEC),
  message = ProtoField.new("Message", "mycelium.message", ftypes.STRING),
  topic = ProtoField.new("Topic", "mycelium.topic", ftypes.STRING),
  digest = ProtoField.new("Schema digest", "mycelium.digest", ftypes.BYTES),
  payload = ProtoField.new("Payload", "mycelium.payload", ftypes.BYTES),
  redacted = ProtoField.new("Redacted", "mycelium.redacted", ftypes.NONE),
  padding = ProtoField.new("Padding", "mycelium.padding", ftypes.BYTES),
  unused = ProtoField.new("Unused", "mycelium.unused", ftypes.BYTES),
}

local expert_of = {
  other_digest = ProtoExpert.new("mycelium.other_digest", "The digest of another contract", expert.group.PROTOCOL, expert.severity.ERROR),
  unknown_type = ProtoExpert.new("mycelium.unknown_type", "A type that the contract does not have", expert.group.UNDECODED, expert.severity.WARN),
  wrong_size = ProtoExpert.new("mycelium.wrong_size", "A payload of the wrong size", expert.group.MALFORMED, expert.severity.ERROR),
  too_long = ProtoExpert.new("mycelium.too_long", "A payload that no receiver takes", expert.group.MALFORMED, expert.severity.ERROR),
  cut = ProtoExpert.new("mycelium.cut", "The packet ends inside a frame", expert.group.MALFORMED, expert.severity.WARN),
  wrong_count = ProtoExpert.new("mycelium.wrong_count", "A count over the capacity", expert.group.MALFORMED, expert.severity.ERROR),
  wrong_text = ProtoExpert.new("mycelium.wrong_text", "Text that is not UTF-8", expert.group.MALFORMED, expert.severity.ERROR),
  wrong_bool = ProtoExpert.new("mycelium.wrong_bool", "A truth value that is neither 0 nor 1", expert.group.MALFORMED, expert.severity.ERROR),
}

-- Of each kind: the type in Wireshark and its base. Numbers of more than 64 bits are decimal text there.
local KINDS = {
  u8 = { ftypes.UINT8, base.DEC }, u16 = { ftypes.UINT16, base.DEC }, u32 = { ftypes.UINT32, base.DEC },
  u64 = { ftypes.UINT64, base.DEC }, i8 = { ftypes.INT8, base.DEC }, i16 = { ftypes.INT16, base.DEC },
  i32 = { ftypes.INT32, base.DEC }, i64 = { ftypes.INT64, base.DEC }, f32 = { ftypes.FLOAT }, f64 = { ftypes.DOUBLE },
  bool = { ftypes.BOOLEAN }, u128 = { ftypes.STRING }, i128 = { ftypes.STRING }, u256 = { ftypes.STRING },
  bytes = { ftypes.BYTES }, text = { ftypes.STRING },
}

local all = {}
for _, field in pairs(fields) do
  all[#all + 1] = field
end
for _, message in pairs(contract.messages) do
  for _, slot in ipairs(message.slots) do
    if slot.field and not message.redacted then
      local kind = KINDS[slot.kind]
      local name = "mycelium." .. message.name .. "." .. slot.field
      slot.proto = ProtoField.new(slot.field, name, kind[1], nil, kind[2], nil, slot.description)
      all[#all + 1] = slot.proto
      if slot.capacity then
        slot.count = ProtoField.new("Count", name .. ".count", ftypes.UINT16, nil, base.DEC)
        all[#all + 1] = slot.count
      end
    end
  end
end
proto.fields = all
local experts = {}
for _, each in pairs(expert_of) do
  experts[#experts + 1] = each
end
proto.experts = experts
