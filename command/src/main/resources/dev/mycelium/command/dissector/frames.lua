
-- One whole frame.
local function add_frame(tree, tvb, offset, type_id, length)
  local message = contract.messages[type_id]
  local name = message and message.name or "type " .. type_id
  local branch = tree:add(proto, tvb(offset, HEADER + length), "Mycelium, " .. name)
  local id = branch:add_le(fields.type_id, tvb(offset, 2))
  local size = branch:add_le(fields.length, tvb(offset + 2, 4))
  local start = offset + HEADER
  if not message then
    id:add_proto_expert_info(expert_of.unknown_type, "type " .. type_id .. " is not in the contract")
    add(branch, fields.payload, tvb, start, length)
    return name
  end
  branch:add(fields.message, tvb(offset, 2), name):set_generated()
  branch:add(fields.topic, tvb(offset, 2), message.topic):set_generated()
  if message.redacted then
    branch:add(fields.redacted, tvb(start, length)):set_text("[redacted: the contract forbids to show it]")
  end
  if length ~= message.size then
    size:add_proto_expert_info(expert_of.wrong_size, name .. ": " .. length .. " payload bytes, must be " .. message.size)
    if not message.redacted then
      add(branch, fields.payload, tvb, start, length)
    end
  elseif not message.redacted then
    for _, slot in ipairs(message.slots) do
      add_slot(branch, slot, tvb, start + slot.offset)
    end
  end
  return name
end

local own_handshake = "\32\0" .. contract.digest:gsub("%x%x", function(hex)
  return string.char(tonumber(hex, 16))
end)

local tcp_seq = Field.new("tcp.seq")

-- Whether a handshake begins here. That of this contract is known by its bytes; another one only by where it is.
local function is_handshake(tvb, offset, left)
  local seen = math.min(left, HANDSHAKE)
  if seen < 2 or tvb(offset, 2):le_uint() ~= 32 then
    return false
  end
  if tvb(offset, seen):raw() == own_handshake:sub(1, seen) then
    return true
  end
  local message = contract.messages[32]
  if message and seen >= HEADER and tvb(offset + 2, 4):le_uint() == message.size then
    return false
  end
  local seq = tcp_seq()
  return offset == 0 and seq ~= nil and seq.value == 1
end

local function add_handshake(tree, tvb, offset)
  local branch = tree:add(proto, tvb(offset, HANDSHAKE), "Mycelium, handshake")
  local item = branch:add(fields.digest, tvb(offset + 2, HANDSHAKE - 2))
  if tvb(offset, HANDSHAKE):raw() ~= own_handshake then
    item:add_proto_expert_info(expert_of.other_digest, "the digest of another contract; this one has " .. contract.digest)
  end
  return "handshake"
end

-- Adds what begins here. Returns its bytes and its name, or nothing and how many bytes are missing, as far as that is known.
local function add_next(tree, tvb, offset)
  local left = tvb:len() - offset
  if is_handshake(tvb, offset, left) then
    if left < HANDSHAKE then
      return nil, HANDSHAKE - left
    end
    return HANDSHAKE, add_handshake(tree, tvb, offset)
  end
  if left < HEADER then
    return nil, DESEGMENT_ONE_MORE_SEGMENT
  end
  local type_id, length = tvb(offset, 2):le_uint(), tvb(offset + 2, 4):le_uint()
  if length > MOST then
    local branch = tree:add(proto, tvb(offset), "Mycelium, no frame")
    branch:add_le(fields.type_id, tvb(offset, 2))
    local item = branch:add_le(fields.length, tvb(offset + 2, 4))
    item:add_proto_expert_info(expert_of.too_long, length .. " payload bytes: where the next frame is cannot be known")
    return left, "no frame"
  end
  if left < HEADER + length then
    return nil, HEADER + length - left
  end
  return HEADER + length, add_frame(tree, tvb, offset, type_id, length)
end

function proto.dissector(tvb, pinfo, tree)
  local offset, names = 0, {}
  while offset < tvb:len() do
    local size, name = add_next(tree, tvb, offset)
    if size then
      offset = offset + size
      names[#names + 1] = name
    else
      if pinfo.can_desegment > 0 and tvb:reported_len() == tvb:len() then
        pinfo.desegment_offset = offset
        pinfo.desegment_len = name
      else
        tree:add(proto, tvb(offset), "Mycelium, part of a frame"):add_proto_expert_info(expert_of.cut)
        names[#names + 1] = "part of a frame"
      end
      break
    end
  end
  if #names > 0 then
    pinfo.cols.protocol = "Mycelium"
    local shown = table.concat(names, ", ", 1, math.min(#names, 5))
    pinfo.cols.info = #names > 5 and shown .. " and " .. (#names - 5) .. " more" or shown
  end
  return tvb:len()
end

-- A stream that begins with the handshake of this contract is known on any port.
proto:register_heuristic("tcp", function(tvb, pinfo, tree)
  if tvb:len() < HANDSHAKE or tvb(0, HANDSHAKE):raw() ~= own_handshake then
    return false
  end
  pinfo.conversation = proto
  proto.dissector(tvb, pinfo, tree)
  return true
end)

local tcp = DissectorTable.get("tcp.port")
tcp:add_for_decode_as(proto)
for _, port in ipairs(contract.ports) do
  tcp:add(port, proto)
end
