/** Vietnamese words. */
import type { Words } from './words.ts';

export const vi: Words = {
  fields: {
    dependencies: ['phụ thuộc', 'phụ thuộc vào', 'điều kiện tiên quyết'],
    blocks: ['chặn'],
    estimate: ['ước lượng', 'thời gian ước tính'],
    priority: ['ưu tiên', 'độ ưu tiên'],
    status: ['trạng thái'],
    files: ['tệp', 'file'],
    requirements: ['yêu cầu'],
    acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
    'definition-of-done': ['định nghĩa hoàn thành', 'tiêu chí hoàn thành'],
    testing: ['kiểm thử', 'kiểm tra'],
    purpose: ['mục tiêu', 'mục đích', 'mô tả'],
  },
  sections: {
    dependencies: [
      'phụ thuộc',
      'phụ thuộc & thứ tự thực hiện',
      'phụ thuộc và thứ tự thực hiện',
      'thứ tự thực hiện',
    ],
    parallel: ['cơ hội song song', 'thực thi song song', 'ví dụ song song'],
    strategy: ['chiến lược triển khai'],
    notes: ['ghi chú', 'lưu ý', 'tóm tắt'],
    legend: ['định dạng', 'chú giải', 'ví dụ'],
    overview: ['tổng quan'],
  },
  criteria: {
    acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
    'definition-of-done': ['tiêu chí hoàn thành', 'định nghĩa hoàn thành'],
  },
  parts: {},
  status: { done: ['hoàn thành', 'đã xong'], active: ['đang làm'], dropped: ['bỏ qua', 'hủy', 'hoãn'] },
  none: ['không', 'không có'],
  optional: ['tùy chọn', 'không bắt buộc'],
  parallel: ['song song'],
  needs: ['phụ thuộc vào', 'phụ thuộc', 'sau khi', 'sau', 'yêu cầu', 'cần'],
  needsBehind: [],
  before: ['chặn', 'trước khi', 'trước'],
  beforeBehind: [],
  loose: ['sau khi', 'sau', 'trước khi', 'trước'],
  denies: ['không phụ thuộc', 'độc lập'],
  task: ['nhiệm vụ', 'công việc'],
  through: ['đến'],
};
