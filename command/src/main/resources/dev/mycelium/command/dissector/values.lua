
-- Nothing has no range in Wireshark.
local function add(tree, field, tvb, offset, size)
  if size > 0 then
    tree:add(field, tvb(offset, size))
  end
end

-- The decimal digits of a number of any size, its most significant byte first.
local function decimal(bytes)
  local digits = { 0 } -- seven in each, the least significant first
  for _, byte in ipairs(bytes) do
    local carry = byte
    for i = 1, #digits do
      local value = digits[i] * 256 + carry
      digits[i] = value % 10000000
      carry = (value - digits[i]) / 10000000
    end
    if carry > 0 then
      digits[#digits + 1] = carry
    end
  end
  local text = string.format("%d", digits[#digits])
  for i = #digits - 1, 1, -1 do
    text = text .. string.format("%07d", digits[i])
  end
  return text
end

local function wide(tvb, offset, kind)
  local size = kind == "u256" and 32 or 16
  local bytes = {}
  for i = 1, size do
    bytes[i] = tvb(offset + (kind == "u256" and i - 1 or size - i), 1):uint()
  end
  if kind ~= "i128" or bytes[1] < 128 then
    return decimal(bytes)
  end
  local carry = 1 -- two's complement
  for i = size, 1, -1 do
    local byte = 255 - bytes[i] + carry
    carry = byte > 255 and 1 or 0
    bytes[i] = byte % 256
  end
  return "-" .. decimal(bytes)
end

-- Strict, as receivers are: no surrogates, no overlong forms, nothing beyond U+10FFFF.
local function is_utf8(text)
  local at, length = 1, #text
  while at <= length do
    local first = text:byte(at)
    local more, low, high = 0, 0x80, 0xbf
    if first >= 0xc2 and first <= 0xdf then
      more = 1
    elseif first >= 0xe0 and first <= 0xef then
      more = 2
      low = first == 0xe0 and 0xa0 or low
      high = first == 0xed and 0x9f or high
    elseif first >= 0xf0 and first <= 0xf4 then
      more = 3
      low = first == 0xf0 and 0x90 or low
      high = first == 0xf4 and 0x8f or high
    elseif first >= 0x80 then
      return false
    end
    for i = 1, more do
      local next = text:byte(at + i)
      if not next or next < low or next > high then
        return false
      end
      low, high = 0x80, 0xbf
    end
    at = at + 1 + more
  end
  return true
end

-- One number, truth value or byte string.
local function add_element(tree, slot, kind, tvb, offset, size)
  if size == 0 then
    return
  end
  local range = tvb(offset, size)
  if kind == "u128" or kind == "i128" or kind == "u256" then
    tree:add(slot.proto, range, wide(tvb, offset, kind))
  elseif kind == "bytes" then
    tree:add(slot.proto, range)
  else
    local item = tree:add_le(slot.proto, range)
    if kind == "bool" and range:uint() > 1 then
      item:add_proto_expert_info(expert_of.wrong_bool, slot.field .. ": " .. range:uint() .. ", must be 0 or 1")
    end
  end
end

local function add_elements(tree, slot, count, tvb, offset)
  for i = 0, count - 1 do
    add_element(tree, slot, slot.kind, tvb, offset + i * slot.element, slot.element)
  end
end

-- Text and vectors: a count, six bytes, as many elements as the count says, and room for more.
local function add_counted(tree, slot, tvb, offset)
  local count = tvb(offset, 2):le_uint()
  local start = offset + slot.data
  local branch = tree:add(tvb(offset, slot.size), slot.field .. " (" .. slot.type .. ")")
  local item = branch:add_le(slot.count, tvb(offset, 2))
  branch:append_text(": " .. count .. " of at most " .. slot.capacity)
  add(branch, fields.unused, tvb, offset + 2, slot.data - 2)
  if count > slot.capacity then
    item:add_proto_expert_info(expert_of.wrong_count, slot.field .. ": count " .. count .. " is over the capacity " .. slot.capacity)
    return
  end
  local used = count * slot.element
  if slot.kind == "text" and used > 0 then
    local range = tvb(start, used)
    local text = branch:add_packet_field(slot.proto, range, ENC_UTF_8)
    if not is_utf8(range:raw()) then
      text:add_proto_expert_info(expert_of.wrong_text, slot.field .. ": not UTF-8")
    end
  elseif slot.list then
    add_elements(branch, slot, count, tvb, start)
  else
    add_element(branch, slot, slot.kind, tvb, start, used)
  end
  add(branch, fields.unused, tvb, start + used, offset + slot.size - start - used)
end

local function add_slot(tree, slot, tvb, offset)
  if not slot.field then
    add(tree, fields.padding, tvb, offset, slot.size)
  elseif slot.capacity then
    add_counted(tree, slot, tvb, offset)
  elseif slot.list then
    if slot.size > 0 then
      local branch = tree:add(tvb(offset, slot.size), slot.field .. " (" .. slot.type .. ")")
      add_elements(branch, slot, slot.list, tvb, offset)
    end
  else
    add_element(tree, slot, slot.kind, tvb, offset, slot.size)
  end
end
